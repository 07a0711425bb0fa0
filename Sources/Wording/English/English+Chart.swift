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
    case .line: "Line"
    case .joinsObservations: "joins observations that follow one another without a gap."
    case .figuresAndSources: "Figures and sources"
    case .figuresAsTable: "The figures as a table"
    case .value: "Value"
    case .valueIn(let unit): "Value in \(unit)"
    case .latestOf(let shown, let all): "The latest \(number(shown)) of \(number(all)); the file has all."
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
    case .shortSpansAreWidened: "Spans too short to be seen are drawn wider than they lasted."
    case .withoutRoom: "Without room in the drawing"
    case .imprecise(let day): "\(date(day, .dayAndMonth)), \(name(of: day.precision)) only"
    }
  }
}
