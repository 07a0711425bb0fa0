import CommonMark
import Diagnostics
import HTML
import Testing

@Suite struct HeadingTests {
  private func ids(_ markdown: String) -> [String] {
    MarkdownDocument(parsing: markdown).headings.map(\.id)
  }

  @Test(arguments: [
    ("## The Second Round", "the-second-round"),
    ("## What's *new*, `really`?", "whats-new-really"),
    ("## Zölle & Abgaben", "zölle--abgaben"),
    ("## 稀土出口管制", "稀土出口管制"),
    ("## Ünï_code – dash", "ünï_code--dash"),
    ("## 2025-10-09: a day", "2025-10-09-a-day"),
    ("## [link](x) and [[china|China]] [@x]", "link-and-china"),
    ("## !!!", "section"),
  ])
  func `Ids are GitHub's slugs`(markdown: String, id: String) {
    #expect(ids(markdown) == [id])
  }

  @Test func `Repetitions are numbered`() {
    #expect(ids("## A\n## A\n## A-1\n## A\n## a") == ["a", "a-1", "a-1-1", "a-2", "a-3"])
  }

  @Test func `Level, text and place are known`() throws {
    let document = MarkdownDocument(parsing: "Text\n\n## One *two*\n\n> Three\n> -----\n", path: "a.md", firstLine: 10)
    let headings = document.headings
    #expect(headings.map(\.level) == [2, 2])
    #expect(headings.map(\.text) == ["One two", "Three"])
    #expect(headings.map(\.location.description) == ["a.md:12:1", "a.md:14:3"])
    #expect(html("## One *two*") == "<h2 id=\"one-two\">One <em>two</em></h2>\n")
  }

  @Test func `The first level is the page's`() {
    #expect(html("# Title") == "<h1 id=\"title\">Title</h1>\n")
    #expect(findings("Text\n\n# Title\n") == ["3:1 warning heading-level"])
  }

  @Test func `Several texts can share a page`() {
    var site = SiteStub()
    let markup = MarkdownDocument(parsing: "## A[^1]\n\n[^1]: b\n").html(resolving: &site, idPrefix: "x-").markup
    #expect(
      markup == """
        <h2 id="x-a">A<sup class="footnote-ref"><a href="#x-fn-1" id="x-fnref-1">1</a></sup></h2>
        <section class="footnotes">
        <h2 class="footnotes-title">Notes</h2>
        <ol>
        <li id="x-fn-1">
        <p>b <a class="footnote-back" href="#x-fnref-1" aria-label="Back to reference 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }
}

@Suite struct CalloutTests {
  @Test(arguments: [
    (
      "> [!NOTE]\n> Text *x*",
      "<div class=\"callout\" data-kind=\"note\">\n<p class=\"callout-title\">Note</p>\n<p>Text <em>x</em></p>\n</div>\n"
    ),
    (
      "> [!warning] Mind *this*\n> Text\n>\n> - a",
      "<div class=\"callout\" data-kind=\"warning\">\n<p class=\"callout-title\">Mind <em>this</em></p>\n<p>Text</p>\n<ul>\n<li>a</li>\n</ul>\n</div>\n"
    ),
    (
      "> [!TIP]\n>\n> Text",
      "<div class=\"callout\" data-kind=\"tip\">\n<p class=\"callout-title\">Tip</p>\n<p>Text</p>\n</div>\n"
    ),
    (
      "> [!IMPORTANT]",
      "<div class=\"callout\" data-kind=\"important\">\n<p class=\"callout-title\">Important</p>\n</div>\n"
    ),
    (
      "> [!CAUTION]  \n> *Text*",
      "<div class=\"callout\" data-kind=\"caution\">\n<p class=\"callout-title\">Caution</p>\n<p><em>Text</em></p>\n</div>\n"
    ),
    (
      "> [!info]- Folded\n> Text",
      "<div class=\"callout\" data-kind=\"note\">\n<p class=\"callout-title\">Folded</p>\n<p>Text</p>\n</div>\n"
    ),
    (
      "> [!danger]+\n> Text",
      "<div class=\"callout\" data-kind=\"caution\">\n<p class=\"callout-title\">Danger</p>\n<p>Text</p>\n</div>\n"
    ),
    (
      "> [!NOTE]\n> ![Map](m.svg)",
      "<div class=\"callout\" data-kind=\"note\">\n<p class=\"callout-title\">Note</p>\n<p><img src=\"m.svg\" alt=\"Map\" loading=\"lazy\"></p>\n</div>\n"
    ),
  ])
  func `A quote that begins with a marker is a callout`(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(arguments: [
    ("> [!OTHER]\n> Text", "[!OTHER]\nText"),
    ("> \\[!NOTE]\n> Text", "[!NOTE]\nText"),
    ("> [!NOTE]x", "[!NOTE]x"),
    ("> Text\n> [!NOTE]", "Text\n[!NOTE]"),
    ("> `[!NOTE]`", "<code>[!NOTE]</code>"),
  ])
  func `Any other quote stays a quote`(markdown: String, expected: String) {
    #expect(html(markdown) == "<blockquote>\n<p>\(expected)</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    ("> | a |\n> |---|", "<table>"), ("> ```\n> a\n> ```", "<pre><code>"), ("> - a", "<ul>"), ("> 1. a", "<ol>"),
    ("> ## a", "<h2"), ("> > a", "<blockquote>"), ("> x[^1]\n>\n> [^1]: y", "footnote-ref"),
    ("> b *c*\n> | a |\n> |---|", "<p>b <em>c</em></p>\n<div class=\"table\""),
  ])
  func `Any block may stand in it`(block: String, expected: String) {
    let markup = html("> [!NOTE]\n\(block)\n")
    #expect(markup.hasPrefix("<div class=\"callout\" data-kind=\"note\">\n<p class=\"callout-title\">Note</p>\n"))
    #expect(markup.contains(expected))
    #expect(html("- > [!NOTE] *T*\n  > | a |\n  > |---|\n").contains("<p class=\"callout-title\">T</p>") == false)
    #expect(
      html("- > [!NOTE] *T*\n  > | a |\n  > |---|\n").contains(
        "<p class=\"callout-title\"><em>T</em></p>\n<div class=\"table\""))
  }

  @Test func `Tables of other quotes make no callout`() {
    #expect(html("> a\n>\n> [!NOTE]\n> | b |\n> |---|\n").contains("<p>[!NOTE]</p>\n<div class=\"table\""))
    #expect(html("> b\n> | a |\n> |---|\n").hasPrefix("<blockquote>\n<p>b</p>\n<div class=\"table\""))
  }

  @Test func `A kind that nobody knows is told`() {
    #expect(findings("> [!OTHER]\n> Text") == ["1:3 warning unknown-callout"])
    #expect(findings("> [!]\n> [!a b]") == [])
  }

  @Test func `Outside of a quote it is text`() {
    #expect(html("[!NOTE]\nText") == "<p>[!NOTE]\nText</p>\n")
  }
}

@Suite struct RawHTMLTests {
  @Test func `It is left out and reported once a line`() {
    #expect(html("a <b onclick=\"x\">c</b> d") == "<p>a c d</p>\n")
    #expect(html("<div>\n<script>x</script>\n</div>\n\nText\n") == "<p>Text</p>\n")
    #expect(findings("é <b>c</b> <i>d</i>\n<u>e</u>") == ["1:3 warning raw-html", "2:1 warning raw-html"])
    #expect(findings("Text\n\n> <div>\n> x\n> </div>\n") == ["3:3 warning raw-html"])
  }

  @Test func `A comment is left out in silence`() {
    #expect(html("a <!-- b --> c\n\n<!--\nd\n-->\n") == "<p>a  c</p>\n")
    #expect(findings("a <!-- b --> c\n\n<!--\nd\n-->\n").isEmpty)
  }

  @Test(arguments: [
    ("a<br>b<BR/>c<br />d</br>e", "<p>a<br>\nb<br>\nc<br>\nd<br>\ne</p>\n"), ("<br>\n\na", "<p>a</p>\n"),
    ("|a|\n|-|\n|b<br>c|", "<td>b<br>\nc</td>"),
  ])
  func `A break is one, and no fault`(markdown: String, expected: String) {
    #expect(html(markdown).contains(expected))
    #expect(findings(markdown) == [])
  }

  @Test(arguments: [
    ("<p align=\"center\">Said &amp; <b>done</b>.</p>", "<p>Said &amp; done.</p>\n"),
    ("<details><summary>More</summary>Folded</details>", "<p>More</p>\n<p>Folded</p>\n"),
    ("<table><tr><td>a</td><td>b</td></tr>\n<tr><td>c</td></tr></table>", "<p>a b</p>\n<p>c</p>\n"),
    ("<div title=\"a > b\">c\n<!-- d --> e &lt;i&gt; &eacute;</div>", "<p>c e &lt;i&gt; &amp;eacute;</p>\n"),
    ("<div><STYLE>a</STYLE><script>b < c</script >d</div>", "<p>d</p>\n"),
    ("<div>a < b <> c", "<p>a &lt; b &lt;&gt; c</p>\n"), ("<div><script>a", ""), ("<div \"a>b", ""),
    ("<div>[[a]] \\[ {{<b>}}</div>", "<p>[[a]] \\[ {{&lt;b&gt;}}</p>\n"),
  ])
  func `The words of a block stay, as text`(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
    #expect(findings(markdown) == ["1:1 warning raw-html"])
  }

  @Test func `What stays is prose`() {
    let document = MarkdownDocument(parsing: "x\n\n<p>One two</p>\n")
    #expect(document.plainText == "x\nOne two")
    #expect(document.paragraphs.map(\.location.line) == [1, 3])
  }

  @Test func `A tag's Markdown is told`() {
    #expect(
      MarkdownDocument(parsing: "10<sup>6</sup>").diagnostics.map(\.message) == [
        "Raw HTML is left out of the page, its words stay. Write the characters themselves: 10⁶, m², CO₂."
      ])
  }

  @Test func `The specification's mode lets it pass`() {
    #expect(html("a <b>c</b>\n\n<div>x</div>\n", options: .commonMark) == "<p>a <b>c</b></p>\n<div>x</div>\n")
  }
}

@Suite struct CodeTests {
  @Test func `The language is a class`() {
    #expect(
      html("```swift title=x\nlet a = \"<b>\"\n```\n")
        == "<pre><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot;\n</code></pre>\n")
  }
}
