internal import Dossiers

extension French {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    case .one(let kind, let form): written(form, kind.names.one)
    case .many(let kind, let form): written(form, kind.names.many)
    case .number(let number, let kind):
      counted(number, (written(.inSentence, kind.names.one), written(.inSentence, kind.names.many)))
    case .point(let status): name(of: status)
    case .contestedQuestion: "Question controversée"
    }
  }

  private func name(of status: Series.Point.Status) -> String {
    switch status {
    case .inForce: "En vigueur"
    case .threatened: "Menace"
    case .observed: "Valeur observée"
    }
  }
}

extension RecordKind {
  fileprivate var names: (one: String, many: String) {
    switch self {
    case .actor: ("Acteur", "Acteurs")
    case .measure: ("Mesure", "Mesures")
    case .event: ("Événement", "Événements")
    case .statement: ("Déclaration", "Déclarations")
    case .question: ("Question", "Questions")
    case .theme: ("Thème", "Thèmes")
    case .series: ("Série", "Séries")
    case .phase: ("Phase", "Phases")
    case .source: ("Source", "Sources")
    case .page: ("Page", "Pages")
    }
  }
}
