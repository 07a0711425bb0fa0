import Testing

@testable import Pages

@Suite struct TextWidthTests {
  /// As `cut` is described: letter after letter is taken away until the rest and the ellipsis fit.
  private func shortened(_ text: String, to width: Double, size: Double = 12) -> String {
    if TextWidth.of(text, size: size) <= width { return text }
    var shorter = text[...]
    while !shorter.isEmpty, TextWidth.of(shorter + "…", size: size) > width { shorter = shorter.dropLast() }
    while shorter.last == " " { shorter = shorter.dropLast() }
    return shorter + "…"
  }

  @Test(arguments: [
    "United States", "People's Republic of China", "商务部 and 财政部", "i  i  i  i  i", "", " ", "W",
    "e\u{301}e\u{301}e\u{301}",
  ])
  func `A text is cut where it no longer fits`(text: String) {
    for width in stride(from: 0.0, through: 160, by: 1.7) {
      #expect(TextWidth.cut(text, to: width, size: 12) == shortened(text, to: width))
    }
  }

  /// Measuring the rest for each letter that goes would take hours.
  @Test(arguments: ["x", "关", "e\u{301}", " "]) func `A text of any length is cut`(letter: String) {
    let text = String(repeating: letter, count: 1_000_000)
    let start = String(repeating: letter, count: 100)
    #expect(TextWidth.cut(text, to: 300, size: 15) == shortened(start, to: 300, size: 15))
    #expect(TextWidth.cut("a" + text, to: 3, size: 15) == "…")
  }
}
