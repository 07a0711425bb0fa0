internal import Dossiers

/// French, as it is written in France.
package struct French: Wording {
  package let language = "fr"

  package init() {}

  package func mark(_ joint: Joint) -> String {
    switch joint {
    case .list: ", "
    case .clause: "\u{202F}; "
    case .remark: " · "
    case .colon: "\u{A0}: "
    case .sentence: " "
    case .openingQuote: "«\u{202F}"
    case .closingQuote: "\u{202F}»"
    }
  }

  package func form(_ label: String, _ form: Form) -> String { written(form, label) }

  package func number(_ number: Double) -> String { number.written(mark: ",", between: "\u{202F}") }

  package func sign(of unit: Unit) -> String {
    switch unit {
    case .percent: "\u{202F}%"
    case .named(let unit): "\u{A0}\(unit)"
    }
  }

  package func count(_ number: Int, _ noun: Noun) -> String { counted(number, noun.forms) }

  /// "1 étape", "3 étapes"
  func counted(_ number: Int, _ forms: (one: String, many: String)) -> String {
    "\(self.number(number)) " + (isPlural(Double(number)) ? forms.many : forms.one)
  }

  /// From two on: "0 jour", "1,5 point", "2 points".
  func isPlural(_ number: Double) -> Bool { abs(number) >= 2 }

  func points(_ number: Double, further: Bool = false) -> String {
    let ending = isPlural(number) ? "s" : ""
    return "\(self.number(number)) point\(ending)" + (further ? " supplémentaire\(ending)" : "")
  }

  /// "au mois près": as exactly as that.
  func words(of precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "à l’année près"
    case .month: "au mois près"
    case .day: "au jour près"
    }
  }

  /// "Une", "Deux" … before feminine nouns, as a sentence begins with them.
  func numberWord(_ number: Int) -> String {
    let words = [
      "Aucune", "Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze",
    ]
    return words.indices.contains(number) ? words[number] : self.number(number)
  }

  func quoted(_ text: String) -> String { mark(.openingQuote) + text + mark(.closingQuote) }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Noun {
  fileprivate var forms: (one: String, many: String) {
    switch self {
    case .day: ("jour", "jours")
    case .month: ("mois", "mois")
    case .point: ("point", "points")
    case .measure: ("mesure", "mesures")
    case .source: ("source", "sources")
    case .contestedQuestion: ("question controversée", "questions controversées")
    case .account: ("version", "versions")
    case .officialText: ("texte officiel", "textes officiels")
    case .newsReport: ("article de presse", "articles de presse")
    case .study: ("étude", "études")
    case .referenceWork: ("ouvrage de référence", "ouvrages de référence")
    }
  }
}

extension French {
  /// A word that is written as a label, as it stands here. An acronym keeps its capitals, and so does the State.
  func written(_ form: Form, _ label: String) -> String {
    switch form {
    case .label: label
    case .inSentence: label.keepsCapital ? label : label.prefix(1).lowercased() + label.dropFirst()
    }
  }
}

extension String {
  fileprivate var keepsCapital: Bool {
    self == "État" || dropFirst().first.map { $0.isUppercase || $0.isNumber } ?? false
  }
}
