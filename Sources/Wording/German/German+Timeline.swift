internal import Dossiers

extension German {
  package func timeline(_ phrase: TimelinePhrase) -> String {
    switch phrase {
    case .upTo(let day):
      "Alle datierten Schritte, Ereignisse und Äußerungen bis zum \(date(day, .long)) in zeitlicher Folge."
    case .allYears: "Alle Jahre"
    case .ofYear(let year): "Chronologie \(year)"
    case .oneYear: "Ein Jahr"
    case .stepsOfYear(let year):
      "Alle datierten Schritte, Ereignisse und Äußerungen des Jahres \(year) in zeitlicher Folge."
    case .of(let title): "Chronologie: \(title)"
    case .partOf(let title):
      "Alle datierten Schritte, Ereignisse und Äußerungen zu „\(title)“ in zeitlicher Folge."
    case .phase(let number): "Phase \(number)"
    case .entriesShown(let number, let all): "Einträge: \(number) von \(all)"
    }
  }
}
