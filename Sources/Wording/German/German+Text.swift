package import CommonMark

extension German {
  package func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .notes: "Anmerkungen"
    case .backToReference(let reference): "Zurück zu Verweis \(reference)"
    case .table: "Tabelle"
    case .note: "Hinweis"
    case .tip: "Tipp"
    case .important: "Wichtig"
    case .warning: "Warnung"
    case .caution: "Vorsicht"
    }
  }
}
