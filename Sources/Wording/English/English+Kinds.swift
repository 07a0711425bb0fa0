internal import Dossiers

extension English {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    case .one(let kind, let form): form.written(kind.names.one)
    case .many(let kind, let form): form.written(kind.names.many)
    case .number(let number, let kind): "\(number) \(Form.inSentence.written(kind.names.many))"
    case .actor(let kind): name(of: kind)
    case .measure(let kind): name(of: kind)
    case .event(let kind): name(of: kind)
    case .point(let status): name(of: status)
    case .contestedQuestion: "Contested question"
    }
  }

  private func name(of kind: ActorProfile.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .state: "State"
    case .territory: "Territory"
    case .organisation: "Organisation"
    case .company: "Company"
    case .bloc: "Bloc"
    case .group: "Group"
    }
  }

  private func name(of kind: Measure.Kind) -> String {
    switch kind {
    case .tariff: "Tariff"
    case .exportControl: "Export control"
    case .importRestriction: "Import restriction"
    case .entityListing: "Entity listing"
    case .portFee: "Port fee"
    case .investigation: "Investigation"
    case .boycott: "Boycott"
    case .purchaseCommitment: "Purchase commitment"
    case .sanction: "Sanction"
    }
  }

  private func name(of kind: Event.Kind) -> String {
    switch kind {
    case .talks: "Talks"
    case .announcement: "Announcement"
    case .legal: "Legal"
    case .speech: "Speech"
    case .deadline: "Deadline"
    case .other: "Other"
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
