internal import Dossiers

extension German {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    // Nouns keep their capital everywhere.
    case .one(let kind, _): kind.names.one
    case .many(let kind, _): kind.names.many
    case .number(let number, let kind): "\(self.number(number)) \(kind.names.many)"
    case .point(let status): name(of: status)
    case .contestedQuestion: "Streitfrage"
    }
  }

  private func name(of status: Series.Point.Status) -> String {
    switch status {
    case .inForce: "In Kraft"
    case .threatened: "Angedroht"
    case .observed: "Beobachtet"
    }
  }
}

extension RecordKind {
  /// "Textseite", since "Seite" is a side.
  fileprivate var names: (one: String, many: String) {
    switch self {
    case .actor: ("Akteur", "Akteure")
    case .measure: ("Maßnahme", "Maßnahmen")
    case .event: ("Ereignis", "Ereignisse")
    case .statement: ("Äußerung", "Äußerungen")
    case .question: ("Streitfrage", "Streitfragen")
    case .theme: ("Thema", "Themen")
    case .series: ("Zeitreihe", "Zeitreihen")
    case .phase: ("Phase", "Phasen")
    case .source: ("Quelle", "Quellen")
    case .page: ("Textseite", "Textseiten")
    }
  }
}
