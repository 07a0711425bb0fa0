import CommonMark
import Testing

/// Signs of Markdown and of markup beside characters that join their neighbours: Swift's strings take the two for one.
@Suite struct JoinedCharacterTests {
  static let joiners = [
    "\u{600}", "\u{6DD}", "\u{70F}", "\u{110BD}", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20E3}",
    "\u{1F3FB}", "\u{1F1E6}",
  ]

  @Test(arguments: joiners)
  func `Markup stays text in prose, code and attributes`(joiner: String) {
    for sign in "<>&\"'`\\[]()!*_~#|@:;".unicodeScalars.map(String.init) {
      let text = "a\(joiner)\(sign)\(joiner)b\(joiner)<form action=x>\(joiner)</p>\(joiner)"
      for form in [
        text, "```\(text)\n\(text)\n```", "`\(text)`", "[x](y.html \"\(text)\")", "![\(text)](x.png)", "## \(text)",
      ] {
        #expect(MarkupCheck.problems(in: html(form)) == [], "\(form.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test(arguments: joiners)
  func `A scheme is seen whatever stands around it`(joiner: String) {
    for address in ["\(joiner)javascript:x", "java\(joiner)script:x", "javascript\(joiner):x", "javascript:\(joiner)x"]
    {
      #expect(!html("[a](\(address)) <\(address)>").contains("href=\"javascript:"))
    }
  }

  @Test(arguments: joiners)
  func `Wikilinks, citations, fences and tables are told by bytes`(joiner: String) {
    let reference = MarkdownDocument(parsing: "[[a\(joiner)#\(joiner)b|\(joiner)c]]").references.first
    guard case .wikilink(let written, let label)? = reference?.kind else {
      Issue.record("no wikilink")
      return
    }
    let target = WikilinkTarget(written)
    #expect(target.id.unicodeScalars.elementsEqual("a\(joiner)".unicodeScalars))
    #expect(target.fragment?.unicodeScalars.elementsEqual("\(joiner)b".unicodeScalars) == true)
    #expect(label?.unicodeScalars.elementsEqual("\(joiner)c".unicodeScalars) == true)
    #expect(
      html("|a\(joiner)|\(joiner)b|\n|-|-|\n|\(joiner)|\(joiner)|\n").contains("<td>\(joiner)</td>\n<td>\(joiner)</td>")
    )
    #expect(MarkdownDocument(parsing: "```timeline \(joiner)\n\(joiner)\n```").blocks.map(\.name) == ["timeline"])
  }
}
