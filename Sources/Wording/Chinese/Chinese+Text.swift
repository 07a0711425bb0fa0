package import CommonMark

extension Chinese {
  package func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "注释"
    case .backToReference(let reference): "返回引用处\(reference)"
    case .table: "表格"
    case .note: "说明"
    case .tip: "提示"
    case .important: "重要"
    case .warning: "警告"
    case .caution: "注意"
    }
  }
}
