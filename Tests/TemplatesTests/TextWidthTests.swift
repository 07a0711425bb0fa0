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

  @Test func `What is not seen takes no room`() {
    let seen = TextWidth.of(
      "معدَّلة 10%".unicodeScalars.filter { $0.value != 0x64E && $0.value != 0x651 }.reduce(into: "") {
        $0.unicodeScalars.append($1)
      }, size: 12)
    #expect(TextWidth.of("معدَّلة 10%", size: 12) == seen)
    #expect(TextWidth.of("\u{2068}\u{200F}10\u{00AD}%\u{2069}", size: 12) == TextWidth.of("10%", size: 12))
    #expect(TextWidth.of("e\u{301}", size: 12) == TextWidth.of("e", size: 12))
  }

  @Test func `Spaces that do not break are spaces, narrow ones narrower`() {
    #expect(TextWidth.of("a\u{A0}b", size: 12) == TextWidth.of("a b", size: 12))
    #expect(TextWidth.of("a\u{202F}b", size: 12) < TextWidth.of("a b", size: 12))
  }

  /// Measured in a browser at 100 px, in px of the wider of Noto Sans Arabic and DejaVu Sans.
  @Test(arguments: [("العربية", 273.0), ("قيد السريان", 497), ("سلسلة الردود", 575), ("2025年10月30日", 758)])
  func `Letters of other scripts are about as wide as they are`(text: String, width: Double) {
    let estimate = TextWidth.of(text, size: 100)
    #expect(estimate > width * 0.95 && estimate < width * 1.3, "\(estimate)")
  }
}
