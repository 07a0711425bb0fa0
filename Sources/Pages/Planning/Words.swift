internal import Dossiers

// How the values of records read in English.

extension RecordKind {
  /// "Actor"
  var word: String {
    switch self {
    case .actor: "Actor"
    case .measure: "Measure"
    case .event: "Event"
    case .statement: "Statement"
    case .question: "Question"
    case .theme: "Theme"
    case .series: "Series"
    case .phase: "Phase"
    case .source: "Source"
    case .page: "Page"
    }
  }

  /// "Actors", as lists and the navigation call them.
  var plural: String {
    switch self {
    case .actor: "Actors"
    case .measure: "Measures"
    case .event: "Events"
    case .statement: "Statements"
    case .question: "Questions"
    case .theme: "Themes"
    case .series: "Series"
    case .phase: "Phases"
    case .source: "Sources"
    case .page: "Pages"
    }
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// "Export control" for `export-control`.
  var sentenceCase: String {
    let text = rawValue.split(separator: "-").joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension EDTFDate {
  var view: DateView { DateView(short, machine: machine) }
  var longView: DateView { DateView(long, machine: machine) }
}

extension CalendarDay {
  var view: DateView { DateView(short, machine: machine) }
  var longView: DateView { DateView(long, machine: machine) }
}

/// "24 points", of percent
func points(_ rate: Double) -> String { "\(decimal(rate)) \(rate == 1 ? "point" : "points")" }

/// "12.5%"
func percentage(_ rate: Double) -> String { decimal(rate) + "%" }

/// "1 measure", "3 measures"
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// "One", "Two" … as a sentence begins with them.
func numberWord(_ number: Int) -> String {
  let words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]
  return words.indices.contains(number) ? words[number] : String(number)
}
