internal import Dossiers

extension English {
  package func record(_ phrase: RecordPhrase) -> String {
    switch phrase {
    case .role: "Role"
    case .statements: "Statements"
    case .partOf: "Part of"
    case .allDatedEntries: "All dated entries"
    case .otherNames: "Other names"
    case .since(let day): "Since \(date(day, .short))"
    case .until(let day): "Until \(date(day, .short))"
    case .numberOf(let number, let words): "\(number) \(words)"
    case .date: "Date"
    case .place: "Place"
    case .by: "By"
    case .tookPart: "Took part"
    case .speaker: "Speaker"
    case .stance: "Stance"
    case .venue: "Where"
    case .themes: "Themes"
    case .updated: "Updated"
    case .changes: "Changes"
    case .legalBasis: "Legal basis"
    case .scope: "Scope"
    case .series(let unit): "Series, \(unit)"
    case .percent: "percent"
    case .counts: "Counts"
    case .leavesOut: "Leaves out"
    case .byDate: "By date"
    case .accounts(let number): "\(numberWord(number)) \(number == 1 ? "account" : "accounts")"
    case .from(let day): "From \(date(day, .long))"
    case .csv: "CSV"
    case .wholeTimeline: "The whole timeline"
    case .wholeTimelineOf(let title): "The whole timeline: \(title)"
    case .nothingBy(let day): "Nothing by \(date(day, .long))."
    case .heldBy: "Held by"
    case .restsOn: "Rests on"
    case .alsoPartOf: "Also part of"
    case .accountStarts(let side): "\(side): the account starts here"
    }
  }
}
