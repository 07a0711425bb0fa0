internal import Dossiers

extension French {
  package func timeline(_ phrase: TimelinePhrase) -> String {
    switch phrase {
    case .upTo(let day):
      "Étapes, événements et déclarations datés jusqu’au \(date(day, .long)), dans l’ordre chronologique."
    case .allYears: "Toutes les années"
    case .ofYear(let year): "Chronologie de \(year)"
    case .oneYear: "Une année"
    case .stepsOfYear(let year): "Étapes, événements et déclarations de \(year), dans l’ordre chronologique."
    case .of(let title): "Chronologie\u{A0}: \(title)"
    case .partOf(let title):
      "Étapes, événements et déclarations datés se rapportant à \(quoted(title)), dans l’ordre chronologique."
    case .phase(let number): "Phase \(number)"
    case .entriesShown(let number, let all): "Entrées\u{A0}: \(number) sur \(all)"
    }
  }
}
