import Dossiers
import Testing
import Wording

@Suite struct InterfaceLanguageTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `A language has words of its own, and knows which`(language: InterfaceLanguage) {
    #expect(language.wording.language == language.rawValue)
  }

  /// What is the same in two languages is mostly a word that nobody translated.
  @Test(arguments: InterfaceLanguage.allCases.filter { $0 != .en })
  func `Few ready words read as in English`(language: InterfaceLanguage) {
    let (words, english) = (language.wording, English())
    let ready: [ReadyWord] =
      CommonWord.allCases.map(ReadyWord.common) + TradeWord.allCases.map(ReadyWord.trade)
      + LawWord.allCases.map(ReadyWord.law) + GeneralWord.allCases.map(ReadyWord.general)
    let same = ready.filter { words.word($0) == english.word($0) }
    #expect(ready.count > 60 && same.count < 8, "\(same)")
    #expect(ready.allSatisfy { !words.word($0).isEmpty })
  }

  @Test func `A label of the dossier's own is taken in the language, or as it is written`() {
    let label = VocabularyLabel.written("Filling", ["en": "Filling", "fr": "Remplissage"])
    #expect(English().text(of: label) == "Filling" && French().text(of: label) == "Remplissage")
    #expect(Chinese().text(of: label) == "Filling")
  }

  @Test func `A unit stands behind its number as the language writes it`() {
    #expect(French().quantity(12.5, .percent) == "12,5\u{202F}%" && German().quantity(12.5, .percent) == "12,5\u{A0}%")
    #expect(Chinese().quantity(40, .named("亿立方米")) == "40亿立方米" && English().quantity(40, .named("MW")) == "40\u{A0}MW")
  }

  @Test func `What is held back is told in points of percent, and in the unit of anything else`() {
    let amount = HeldAmount(0.14, .named("dollars per device"))
    #expect(HeldAmount(24, .percent) == .points(24))
    #expect(English().status(.heldBack(amount, until: nil)) == "a further 0.14\u{A0}dollars per device held back")
    for language in InterfaceLanguage.allCases {
      let words = language.wording
      for phrase in [StatusPhrase.heldBack(amount, until: nil), .held(amount), .pauseOfPartEnds(amount)] {
        #expect(words.status(phrase).contains(words.quantity(0.14, .named("dollars per device"))))
      }
    }
  }

  @Test(arguments: [
    ("A sentence", "A sentence."), ("Oil Inc.", "Oil Inc."), ("Why?", "Why?"), ("完", "完."), ("完。", "完。"),
  ])
  func `A sentence ends once`(text: String, sentence: String) {
    #expect(English().site(.fullStop(text)) == sentence)
  }
}
