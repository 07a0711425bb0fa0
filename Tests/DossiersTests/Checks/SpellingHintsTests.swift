import Testing

@testable import Dossiers

@Suite struct SpellingHintsTests {
  @Test func `A hint ends the sentence`() {
    var hints = SpellingHints()
    #expect(hints.end(for: "chnia", among: ["china"]) == "; did you mean 'china'?")
    #expect(hints.end(for: "nowhere", among: ["china"]) == ".")
  }

  @Test func `Names are looked through twenty times, once for each wrong name`() {
    var hints = SpellingHints()
    var looks = 0
    func names() -> [String] {
      looks += 1
      return ["china"]
    }
    for _ in 1...3 {
      for number in 1...30 { _ = hints.hint(for: "chin\(number)", among: names()) }
    }
    #expect(looks == 20)
    #expect(hints.hint(for: "chin2", among: names()) == "china")
    #expect(hints.hint(for: "chin-new", among: names()) == nil)
  }

  @Test func `A wrong name is looked for among the names of what it is a name of`() {
    var hints = SpellingHints()
    #expect(hints.hint(for: "chnia", in: "actors", among: ["china"]) == "china")
    #expect(hints.hint(for: "chnia", in: "themes", among: ["chnias"]) == "chnias")
  }
}
