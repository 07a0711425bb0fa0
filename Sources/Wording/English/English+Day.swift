internal import Dossiers

extension English {
  package func day(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .whatStands: "What stands"
    case .whatStood: "What stood"
    case .whatStandsOn(let day): "What stands on \(date(day, .long))"
    case .whatStoodOn(let day): "What stood on \(date(day, .long))"
    case .dayOfDossier: "The day of this dossier"
    case .pastDay: "A past day"
    case .alsoSince(let day): "Also since \(date(day, .long))"
    case .alsoByThisDay: "Also by this day"
    case .compareWith(let day): "Compare with \(date(day, .long))"
    case .everyDay(let from, let to):
      "What stood on every day on which a measure changed, from \(date(from, .long)) to \(date(to, .long)); the state of each holds until the next."
    case .latestHavePages(let number, let all):
      "The latest \(number) of \(all) days have a page of their own; this list holds all."
    case .byDay: "By day"
    case .nothingChanged: "Nothing changed; the dossier stands as of this day."
    case .was(let before): "was \(status(.status(before, .inSentence)))"
    case .firstStep: "first step"
    case .dated(let date): "dated \(date)"
    case .imprecise(let day): "\(date(day, .long)), \(name(of: day.precision)) only"
    case .measures(let number, let state): "\(count(number, .measure)) \(state)"
    case .more(let number, let state): "\(number) \(state)"
    case .threatenedOrAnnounced: "threatened or announced"
    case .allMeasures: "All measures"
    case .since(let day, let note): "Since \(date(day, .long))." + (note.map { " \($0)" } ?? "")
    case .daysOfChange: "Days on which something changed"
    case .figuresLeadOn: "Each figure leads to its series, which says what it counts and what it leaves out."
    case .changed: "Changed on this day"
    case .noStep: "No step is dated to this day."
    case .previous(let day): "Previous, \(day)"
    case .next(let day): "Next, \(day)"
    }
  }
}
