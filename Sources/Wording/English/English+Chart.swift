internal import Dossiers

extension English {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .rateOf(let measure): "Rate of \(measure)"
    case .rateAboveStatus(let unit): "Rate in \(unit); below it, the status"
    case .since(let month): "Since \(date(month, .long))"
    case .sinceEnlarged(let month): "Since \(date(month, .long)), enlarged"
    case .dashed: "Dashed"
    case .threatenedNeverApplied: "threatened, never applied."
    case .figuresAndSources: "Figures and sources"
    case .figuresAsTable: "The figures as a table"
    case .value: "Value"
    case .status: "Status"
    case .note: "Note"
    case .year(let year): String(year)
    case .firstStep(let day): "first step \(date(day, .short))"
    case .on(let day): "On \(date(day, .long))"
    case .statusOverTime(let history): "Status over time: \(history)."
    case .expected: "expected"
    case .byItsText: "by its text"
    case .measuresBySide: "Measures by side and the state they were in"
    case .talks: "Talks and joint acts"
    case .bandsArePhases: "Shaded bands: phases of the dispute."
    case .everyStep: "Every step (CSV)"
    case .moreInList(let number): "\(number) more are in the list below."
    case .imprecise(let day): "\(date(day, .dayAndMonth)), \(name(of: day.precision)) only"
    }
  }
}
