import Testing

@testable import Pages

@Suite struct LineBreakTests {
  private func pieces(_ text: String) -> [String] {
    let places = [text.startIndex] + LineBreaks.places(in: text) + [text.endIndex]
    return zip(places, places.dropFirst()).map { String(text[$0..<$1]) }
  }

  @Test func `Latin lines end behind spaces`() {
    #expect(pieces("Rebuilt duties, (again)") == ["Rebuilt ", "duties, ", "(again)"])
    #expect(pieces("a  b") == ["a  ", "b"])
    #expect(pieces("word") == ["word"])
    #expect(pieces("") == [""])
  }

  @Test func `Chinese lines end behind any character, but none begins with a mark that closes`() {
    #expect(pieces("釜山休战，重建。") == ["釜", "山", "休", "战，", "重", "建。"])
    #expect(pieces("“关税”战") == ["“关", "税”", "战"])
    #expect(pieces("2025年WTO") == ["2025", "年", "WTO"])
  }
}
