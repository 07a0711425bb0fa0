import Testing

@Suite struct ReadableMarkupTests {
  private func readable(_ markup: String) -> String { String(decoding: ReadableMarkup(markup).text, as: UTF8.self) }

  @Test func `A line that fits stays as it is, and so does one without a tag to cut at`() {
    let drawing = "<p>\n<svg><g><rect/><rect/></g></svg>\n\n</p>\n"
    #expect(readable(drawing) == drawing)
    let text = "<p>\(String(repeating: "a", count: 300))</p>\n<p>b</p>"
    #expect(readable(text) == text)
  }

  @Test func `A long line is cut before the opening tag with which it would be too long`() {
    let words = String(repeating: "a", count: 80)
    let items = (1...5).map { "<b>\($0) \(words)</b>" }
    #expect(
      readable("\n" + items.joined() + "\n") == "\n\(items[0])\(items[1])\\\n\(items[2])\(items[3])\\\n\(items[4])\n")
  }

  @Test func `In a drawing each element that follows another has a line`() {
    let rect = "<rect class=\"solid\" x=\"736\" y=\"40\" width=\"400\" height=\"3\"/>"
    let group = "<g>\(rect)<text>April <tspan>2025</tspan></text>\(rect)\(rect)</g>"
    let cut = "<g>\\\n\(rect)\\\n<text>April <tspan>2025</tspan></text>\\\n\(rect)\\\n\(rect)</g>"
    #expect(readable("<svg>\n\(group)\n</svg>") == "<svg>\n\(cut)\n</svg>")
    #expect(readable("<p><svg>\(group)</svg> <b></b><i></i></p>") == "<p><svg>\\\n\(cut)</svg> <b></b><i></i></p>")
  }

  @Test func `The main part is what stands between masthead and foot`() {
    #expect(
      mainPart(of: "<body>\n<nav></nav>\n<main id=\"main\">\n<p>\n</main>\n<footer>")
        == "<main id=\"main\">\n<p>\n</main>\n")
    #expect(mainPart(of: "<body>\n<p>Moved\n") == "<body>\n<p>Moved\n")
  }
}
