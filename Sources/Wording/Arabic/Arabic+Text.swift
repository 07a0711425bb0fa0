package import CommonMark

extension Arabic {
  package func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "الهوامش"
    case .backToReference(let reference): "العودة إلى الإحالة \(reference)"
    case .table: "جدول"
    case .note: "ملاحظة"
    case .tip: "نصيحة"
    case .important: "مهم"
    case .warning: "تحذير"
    case .caution: "تنبيه"
    }
  }
}
