internal import Dossiers

/// German as newspapers and the research services of parliaments write it.
package struct German: Wording {
  package let language = "de"

  package init() {}

  package func mark(_ joint: Joint) -> String {
    switch joint {
    case .list: ", "
    case .clause: "; "
    case .remark: " · "
    case .colon: ": "
    case .sentence: " "
    case .openingQuote: "„"
    case .closingQuote: "“"
    }
  }

  /// The labels that stand in sentences are words for steps. In the ready sets these are participles, adjectives or
  /// phrases like "In Kraft", and none is a noun: they need no agreement, and small letters are right for each. Words
  /// for kinds, which are nouns, stand by themselves only. Of a dossier's own words those keep their capital that can
  /// be told to be nouns.
  package func form(_ label: String, _ form: Form) -> String {
    switch form {
    case .label: label
    case .inSentence: label.isNoun ? label : label.prefix(1).lowercased() + label.dropFirst()
    }
  }

  package func number(_ number: Double) -> String { number.written(mark: ",", between: ".") }

  package func sign(of unit: Unit) -> String {
    switch unit {
    case .percent: "\u{A0}%"
    case .named(let unit): "\u{A0}\(unit)"
    }
  }

  package func count(_ number: Int, _ noun: Noun) -> String {
    "\(self.number(number)) \(number == 1 ? noun.names.one : noun.names.many)"
  }

  /// The first part of a date that is not known.
  func unknownPart(_ precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "Monat"
    case .month: "Tag"
    case .day: "Uhrzeit"
    }
  }

  /// "Keine", "Eine", "Zwei" … as a sentence begins with them, before a feminine noun.
  func numberWord(_ number: Int) -> String {
    let words = [
      "Keine", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf",
    ]
    return words.indices.contains(number) ? words[number] : self.number(number)
  }
}

extension Noun {
  fileprivate var names: (one: String, many: String) {
    switch self {
    case .day: ("Tag", "Tage")
    case .month: ("Monat", "Monate")
    case .point: ("Prozentpunkt", "Prozentpunkte")
    case .measure: ("Maßnahme", "Maßnahmen")
    case .source: ("Quelle", "Quellen")
    case .contestedQuestion: ("Streitfrage", "Streitfragen")
    case .account: ("Darstellung", "Darstellungen")
    case .officialText: ("amtlicher Text", "amtliche Texte")
    case .newsReport: ("Pressebericht", "Presseberichte")
    case .study: ("Studie", "Studien")
    case .referenceWork: ("Nachschlagewerk", "Nachschlagewerke")
    }
  }
}

extension German {
  /// - Parameter words: as they stand in a sentence: from a label nobody could tell whether it begins with a noun.
  func written(_ form: Form, _ words: String) -> String {
    switch form {
    case .label: words.prefix(1).uppercased() + words.dropFirst()
    case .inSentence: words
    }
  }
}

extension String {
  /// It begins with an acronym or with a word that has an ending that only nouns have.
  fileprivate var isNoun: Bool {
    let word = prefix(while: \.isLetter)
    return word.dropFirst().contains(where: \.isUppercase)
      || ["ung", "heit", "keit", "schaft", "ion", "tät"].contains { word.hasSuffix($0) }
  }
}
