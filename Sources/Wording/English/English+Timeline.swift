internal import Dossiers

extension English {
  package func timeline(_ phrase: TimelinePhrase) -> String {
    switch phrase {
    case .upTo(let day): "Every dated step, event and statement up to \(date(day, .long)), in order."
    case .allYears: "All years"
    case .ofYear(let year): "Timeline of \(year)"
    case .oneYear: "One year"
    case .stepsOfYear(let year): "Every dated step, event and statement of \(year), in order."
    case .of(let title): "Timeline: \(title)"
    case .partOf(let title): "Every dated step, event and statement that \(title) is part of, in order."
    case .phase(let number): "Phase \(number)"
    case .entriesShown(let number, let all): "\(number) of \(all) entries"
    }
  }
}
