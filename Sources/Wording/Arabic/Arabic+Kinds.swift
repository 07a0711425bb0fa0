internal import Dossiers

extension Arabic {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    case .one(let kind, _): forms(of: kind).singular
    case .many(let kind, .label): kind.heading
    case .many(let kind, .inSentence): forms(of: kind).plural
    case .number(let number, let kind): counted(number, forms(of: kind))
    case .point(let status): name(of: status)
    case .contestedQuestion: forms(of: Noun.contestedQuestion).singular
    }
  }

  private func name(of status: Series.Point.Status) -> String {
    switch status {
    case .inForce: "قيد السريان"
    case .threatened: "تهديد"
    case .observed: "قيمة مرصودة"
    }
  }
}

extension RecordKind {
  /// All of them, as headings and the navigation name them.
  fileprivate var heading: String {
    switch self {
    case .actor: "الجهات الفاعلة"
    case .measure: "الإجراءات"
    case .event: "الأحداث"
    case .statement: "التصريحات"
    case .question: "المسائل"
    case .theme: "المحاور"
    case .series: "سلاسل البيانات"
    case .phase: "المراحل"
    case .source: "المصادر"
    case .page: "الصفحات"
    }
  }
}
