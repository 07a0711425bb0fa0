package import CommonMark

extension English {
  package func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "Notes"
    case .backToReference(let reference): "Back to reference \(reference)"
    case .table: "Table"
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }
}
