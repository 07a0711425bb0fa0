internal import Dossiers

/// English, with days before months.
package struct English: Wording {
  package let language = "en"
  package let browserLocale = "en-GB"

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

  package func form(_ label: String, _ form: Form) -> String { form.written(label) }

  package func number(_ number: Double) -> String { number.written(mark: ".", between: ",") }

  package func count(_ number: Int, _ noun: Noun) -> String {
    "\(number) " + (number == 1 ? noun.singular : noun.plural)
  }

  func points(_ number: Double, further: Bool = false) -> String {
    "\(self.number(number)) \(further ? "further " : "")\(number == 1 ? "point" : "points")"
  }

  func name(of precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "year"
    case .month: "month"
    case .day: "day"
    }
  }

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

extension Form {
  /// A word that is written as a label, as it stands here.
  func written(_ label: String) -> String {
    switch self {
    case .label: label
    case .inSentence: label.prefix(1).lowercased() + label.dropFirst()
    }
  }
}
