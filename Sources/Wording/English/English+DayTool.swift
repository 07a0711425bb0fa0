extension English {
  package func dayTool(_ phrase: DayToolPhrase) -> String {
    switch phrase {
    case .findDay: "Find a day"
    case .day: "Day"
    case .showDay: "Show what stood"
    case .compareDays: "Compare two days"
    case .from: "From"
    case .to: "To"
    case .compare: "Compare"
    case .incomplete: "Give a full date."
    case .endsOn(let day): "The dossier ends on \(day)."
    case .beginsOn(let day): "The first step is of \(day)."
    case .held(let day, let earlier): "On \(day) the state of \(earlier) held."
    case .noStepYet: "No step yet"
    case .measuresThatDiffer(let count): "Measures that differ: \(count)."
    case .noMeasures: "none"
    }
  }
}
