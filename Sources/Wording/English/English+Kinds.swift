internal import Dossiers

extension English {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    case .one(let kind, let form): written(form, kind.names.one)
    case .many(let kind, let form): written(form, kind.names.many)
    case .number(let number, let kind): "\(number) \(written(.inSentence, kind.names.many))"
    case .point(let status): name(of: status)
    case .contestedQuestion: "Contested question"
    }
  }

  private func name(of status: Series.Point.Status) -> String {
    switch status {
    case .inForce: "In force"
    case .threatened: "Threatened"
    case .observed: "Observed"
    }
  }
}

extension RecordKind {
  fileprivate var names: (one: String, many: String) {
    switch self {
    case .actor: ("Actor", "Actors")
    case .measure: ("Measure", "Measures")
    case .event: ("Event", "Events")
    case .statement: ("Statement", "Statements")
    case .question: ("Question", "Questions")
    case .theme: ("Theme", "Themes")
    case .series: ("Series", "Series")
    case .phase: ("Phase", "Phases")
    case .source: ("Source", "Sources")
    case .page: ("Page", "Pages")
    }
  }
}
