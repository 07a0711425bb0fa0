package import CommonMark

extension French {
  package func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "Notes"
    case .backToReference(let reference): "Retour à l’appel de note \(reference)"
    case .table: "Tableau"
    case .note: "Note"
    case .tip: "Conseil"
    case .important: "Important"
    case .warning: "Avertissement"
    case .caution: "Attention"
    }
  }
}
