import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("chnia", "china"), ("mofcomm", "mofcom"), ("us-fentanyl-tarif", "us-fentanyl-tariff"), ("in force", "in-force"),
  ])
  func `A near name is suggested`(written: String, meant: String) {
    #expect(suggestion(for: written, among: ["china", "mofcom", "us-fentanyl-tariff", "in-force", "ustr"]) == meant)
  }

  @Test(arguments: ["xyz", "", "zz", "completely-different"])
  func `A far name is not`(written: String) {
    #expect(suggestion(for: written, among: ["china", "mofcom", "ustr"]) == nil)
  }

  @Test func `Ties go to the alphabetically first`() {
    #expect(suggestion(for: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test func `A swap of neighbours is one edit`() {
    #expect(suggestion(for: "tset", among: ["test"]) == "test")
  }

  @Test func `The end of the sentence`() {
    #expect(didYouMean("chnia", among: ["china"]) == "; did you mean 'china'?")
    #expect(didYouMean("chnia", among: ["ustr"]) == ".")
  }

  @Test func `A name of a million characters is not compared`() {
    #expect(suggestion(for: String(repeating: "a", count: 1_000_000), among: ["aaa"]) == nil)
  }
}
