package import CommonMark
package import Dossiers

/// Every word that a reader sees, in one language: dates, numbers, plurals, joined lists, names and sentences.
///
/// What is said is a case of an enum of phrases, with what it is said of; how, a `switch` over them, without a
/// `default`. So a new language is one folder beside `English/`, in which a forgotten phrase does not compile, and a new
/// phrase does not compile before every language has it. Nothing else makes words, and nothing looks into them.
package protocol Wording: Sendable {
  /// The primary subtag of the language: "en".
  var language: String { get }

  /// Dates with the precision that they have.
  func date(_ date: EDTFDate, _ style: DateStyle) -> String
  /// - Parameter month: from 1.
  func month(_ month: Int, _ style: MonthStyle) -> String
  /// "12.5", "40,000,000", with at most two digits behind the mark; below 1 with three that count: "0.0425".
  func number(_ number: Double) -> String
  /// What stands behind a number, with the space before it, where no line breaks: "%", " billion m³".
  func sign(of unit: Unit) -> String
  func mark(_ joint: Joint) -> String
  /// "1 day", "3 days"
  func count(_ number: Int, _ noun: Noun) -> String

  // The words of the ready sets, as labels.
  func word(_ word: CommonWord) -> String
  func word(_ word: TradeWord) -> String
  func word(_ word: LawWord) -> String
  func word(_ word: GeneralWord) -> String
  /// A label that was written by itself, as it stands in a place.
  func form(_ label: String, _ form: Form) -> String

  func kind(_ phrase: KindPhrase) -> String
  func relation(_ name: Relation.Name, _ form: Form) -> String
  func status(_ phrase: StatusPhrase) -> String
  func source(_ phrase: SourcePhrase) -> String
  func site(_ phrase: SitePhrase) -> String
  func layout(_ phrase: LayoutPhrase) -> String
  func heading(_ phrase: HeadingPhrase) -> String
  func list(_ phrase: ListPhrase) -> String
  func record(_ phrase: RecordPhrase) -> String
  func measure(_ phrase: MeasurePhrase) -> String
  func brief(_ phrase: BriefPhrase) -> String
  func timeline(_ phrase: TimelinePhrase) -> String
  func chart(_ phrase: ChartPhrase) -> String
  func chain(_ phrase: ChainPhrase) -> String
  func day(_ phrase: DayPhrase) -> String
  func dayTool(_ phrase: DayToolPhrase) -> String
  func search(_ phrase: SearchPhrase) -> String
  /// In the writer's texts.
  func text(_ phrase: MarkdownPhrase) -> String
  func document(_ phrase: DocumentPhrase) -> String
  func export(_ phrase: ExportPhrase) -> String
}

/// What numbers count.
package enum Unit: Sendable, Hashable {
  case percent
  /// In the words of the dossier.
  case named(String)
}

/// How much room a date has.
package enum DateStyle: Sendable {
  /// In a sentence: "8 October 2026", "from 10 November 2025".
  case long
  /// In a list: "8 Oct 2026".
  case short
  /// In a list under a heading that names the year: "8 Oct". What is known to the year only, or runs over a year's end,
  /// names its years.
  case dayAndMonth
}

/// How much room a month has.
package enum MonthStyle: Sendable {
  /// "October"
  case full
  /// "Oct"
  case short
  /// "O"
  case initial
}

/// Where a word stands.
package enum Form: Sendable {
  /// By itself, or at the beginning of a sentence.
  case label
  case inSentence
}

/// What stands between parts.
package enum Joint: Sendable {
  /// Members of a list, and what is said on in a line: ", "
  case list
  /// Clauses of a sentence: "; "
  case clause
  /// A remark on what stands before it: " · "
  case remark
  /// What follows tells of what stands before it: ": "
  case colon
  /// Sentences.
  case sentence
  /// Before and behind what somebody else says.
  case openingQuote, closingQuote
}

extension Wording {
  package func date(_ day: CalendarDay, _ style: DateStyle) -> String { date(EDTFDate(day), style) }

  /// A word of the dossier's vocabulary: "Export control", "Raised".
  package func word(_ word: some VocabularyWord, _ form: Form = .label) -> String {
    self.form(text(of: word.label), form)
  }

  /// A word of the ready sets, as a label.
  package func word(_ word: ReadyWord) -> String {
    switch word {
    case .common(let word): self.word(word)
    case .trade(let word): self.word(word)
    case .law(let word): self.word(word)
    case .general(let word): self.word(word)
    }
  }

  /// A word of the ready sets in this language; one of the dossier's own as the dossier writes it.
  package func text(of label: VocabularyLabel) -> String {
    switch label {
    case .ready(let word): self.word(word)
    case .written(let text, let texts): texts[String(language.prefix { $0 != "-" })] ?? text
    }
  }

  package func unit(_ unit: CountedUnit) -> Unit {
    unit.id == CountedUnit.percent.id ? .percent : .named(text(of: unit.label))
  }

  package func number(_ number: Int) -> String { self.number(Double(number)) }

  /// "12.5%", "40 billion m³"
  package func quantity(_ number: Double, _ unit: Unit) -> String { self.number(number) + sign(of: unit) }

  package func percent(_ number: Double) -> String { quantity(number, .percent) }

  /// With the joint's mark between them; what there is none of is left out.
  package func join(_ parts: [String?], _ joint: Joint) -> String {
    parts.compactMap(\.self).joined(separator: mark(joint))
  }
}
