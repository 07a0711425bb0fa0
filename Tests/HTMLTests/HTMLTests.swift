import HTML
import Testing

@Suite struct HTMLTests {
  @Test func `Text is escaped wherever it stands`() {
    let hostile = #"<script>alert("x")</script> & 'y'"#
    let markup: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
    let safe = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"
    #expect(markup.markup == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test func `Markup passes, raw text needs its label`() {
    let inner: HTML = "<b>\("<")</b>"
    let outer: HTML = "<p>\(inner)\(raw: "<hr>")</p>"
    #expect(outer.markup == "<p><b>&lt;</b><hr></p>")
  }

  @Test(arguments: [(true, "<p>&lt;b&gt;</p>"), (false, "<p></p>")])
  func `A string literal in a ternary fails safe`(isWide: Bool, expected: String) {
    let markup: HTML = "<p>\(isWide ? "<b>" : "")</p>"
    #expect(markup.markup == expected)
  }

  @Test func `Control characters are left out, all else stays`() {
    #expect(escaped("a\u{0}b\u{1F}c\u{7F}\td\n商务部 🀄") == "abc\td\n商务部 🀄")
    #expect(escaped("e\u{301}&\u{301}") == "e\u{301}&amp;\u{301}")
  }

  @Test func `Numbers, substrings and links`() {
    let text = "a<b"
    let link = Link("x?a=1&b=2")
    let markup: HTML = "<a href=\"\(link ?? .fragment(""))\">\(42) \(text.dropFirst())</a>"
    #expect(markup.markup == "<a href=\"x?a=1&amp;b=2\">42 &lt;b</a>")
  }

  @Test func `Loops and conditions`() {
    #expect(["a", "<"].html(separator: ", ") { "<i>\($0)</i>" }.markup == "<i>a</i>, <i>&lt;</i>")
    #expect(Optional("x").html { "<b>\($0)</b>" }.markup == "<b>x</b>")
    #expect(Optional<String>.none.html { "<b>\($0)</b>" }.isEmpty)
    #expect(true.html("<hr>").markup == "<hr>")
    #expect(false.html("<hr>").isEmpty)
    let pieces: [HTML] = ["<a>", "<b>"]
    #expect(pieces.joined(separator: " ").markup == "<a> <b>")
  }

  @Test(arguments: [
    ("", "", ""), ("a", "", "<ul>a</ul>"), ("", "b", "<ul>b</ul>"), ("a", "b", "<ul>ab</ul>"),
  ])
  func `A literal is empty where all that it needs is`(first: String, second: String, expected: String) {
    let (first, second) = (HTML(text: first), HTML(text: second))
    let list: HTML = "<ul>\(needed: first)\(needed: second)</ul>"
    #expect(list.markup == expected)
    let page: HTML = "<p>\(part: "<ul>\(needed: first)\(needed: second)</ul>")\("&")</p>"
    #expect(page.markup == "<p>\(expected)&amp;</p>")
  }
}
