internal import Dossiers

/// English, with days before months.
package struct English: Wording {
  package let language = "en"

  package init() {}

  package func mark(_ joint: Joint) -> String {
    switch joint {
    case .list: ", "
    case .clause: "; "
    case .remark: " · "
    case .colon: ": "
    case .sentence: " "
    case .openingQuote: "“"
    case .closingQuote: "”"
    }
  }

  package func form(_ label: String, _ form: Form) -> String { written(form, label) }

  package func number(_ number: Double) -> String { number.written(mark: ".", between: ",") }

  package func sign(of unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .named(let unit): "\u{A0}\(unit)"
    }
  }

  package func count(_ number: Int, _ noun: Noun) -> String {
    "\(number) " + (number == 1 ? noun.singular : noun.plural)
  }

  func name(of precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "year"
    case .month: "month"
    case .day: "day"
    }
  }

  /// "Ann Berg, Bo Li and Cem Ak"
  func enumeration(_ names: [String]) -> String { names.joined(by: ", ", last: " and ") }

  /// "One", "Two" … as a sentence begins with them.
  func numberWord(_ number: Int) -> String {
    let words = [
      "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}

extension Noun {
  fileprivate var singular: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .point: "point"
    case .measure: "measure"
    case .source: "source"
    case .contestedQuestion: "contested question"
    case .account: "account"
    case .officialText: "official text"
    case .newsReport: "news report"
    case .study: "study"
    case .referenceWork: "reference work"
    }
  }

  fileprivate var plural: String { self == .study ? "studies" : singular + "s" }
}

extension English {
  /// A word that is written as a label, as it stands here.
  func written(_ form: Form, _ label: String) -> String {
    switch form {
    case .label: label
    case .inSentence: label.prefix(1).lowercased() + label.dropFirst()
    }
  }
}
