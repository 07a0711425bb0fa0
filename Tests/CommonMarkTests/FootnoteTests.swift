import CommonMark
import Foundation
import Testing

@Suite struct FootnoteTests {
  private let back = "<a class=\"footnote-back\" href=\"#fnref-1\" aria-label=\"Back to reference 1\">↩</a>"

  private func section(_ items: String) -> String {
    "<section class=\"footnotes\">\n<h2 class=\"footnotes-title\">Notes</h2>\n<ol>\n\(items)</ol>\n</section>\n"
  }

  private func reference(_ number: Int, _ occurrence: String = "") -> String {
    "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"fnref-\(number)\(occurrence)\">\(number)</a></sup>"
  }

  /// What stands in the one note of a text.
  private func note(_ markdown: String) -> String {
    let markup = html(markdown)
    guard let from = markup.range(of: "<li id=\"fn-1\">\n")?.upperBound else { return markup }
    guard let to = markup.range(of: "</li>\n</ol>\n</section>", options: .backwards)?.lowerBound else { return markup }
    return String(markup[from..<to])
  }

  @Test func `A note is numbered, listed, and leads back`() {
    #expect(
      html("Text[^a].\n\n[^a]: Foot *x*.\n")
        == "<p>Text\(reference(1)).</p>\n" + section("<li id=\"fn-1\">\n<p>Foot <em>x</em>. \(back)</p>\n</li>\n"))
  }

  @Test func `Numbers follow the first use, and each use has its way back`() {
    #expect(
      html("[^b] [^a] [^b]\n\n[^a]: A\n[^b]: B\n") == "<p>\(reference(1)) \(reference(2)) \(reference(1, "-2"))</p>\n"
        + section(
          """
          <li id="fn-1">
          <p>B \(back) <a class="footnote-back" href="#fnref-1-2" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
          </li>
          <li id="fn-2">
          <p>A <a class="footnote-back" href="#fnref-2" aria-label="Back to reference 2">↩</a></p>
          </li>

          """))
  }

  @Test func `Labels have no case, and the first definition counts`() {
    #expect(note("[^Note]\n\n[^nOTE]: A\n\n[^note]: B\n") == "<p>A \(back)</p>\n")
    #expect(findings("[^Note]\n\n[^nOTE]: A\n\n[^note]: B\n") == ["5:1 warning unused-footnote"])
  }

  @Test func `It is no link definition`() {
    #expect(note("[^1]\n\n[^1]: foot\n") == "<p>foot \(back)</p>\n")
    #expect(note("[^1]\n\n[^1]: <foot> \"x\"\n") == "<p> &quot;x&quot; \(back)</p>\n")
  }

  @Test(arguments: [
    ("[^1]: A\nlazy\n", "<p>A\nlazy BACK</p>\n"),
    ("[^1]: A\n    more\n", "<p>A\nmore BACK</p>\n"),
    ("[^1]: A\n\n    B\n", "<p>A</p>\n<p>B BACK</p>\n"),
    ("[^1]: A\n\n    - b\n    - c\n", "<p>A</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<p>BACK</p>\n"),
    ("[^1]: A\n    - b\n", "<p>A</p>\n<ul>\n<li>b</li>\n</ul>\n<p>BACK</p>\n"),
    (
      "[^1]: A\n\n    ```\n    [[x]]\n\n    y\n    ```\n",
      "<p>A</p>\n<pre><code>[[x]]\n\ny\n</code></pre>\n<p>BACK</p>\n"
    ),
    ("[^1]:\n\n    A\n", "<p>A BACK</p>\n"),
    ("[^1]: > A\n", "<blockquote>\n<p>A</p>\n</blockquote>\n<p>BACK</p>\n"),
    ("[^1]: A\n\n```\nB\n```\n", "<p>A BACK</p>\n"),
    ("[^1]: A\n\nB\n", "<p>A BACK</p>\n"),
    ("[^1]: ```\n\nB\n", "<pre><code></code></pre>\n<p>BACK</p>\n"),
    ("[^1]: A\n---\n", "<p>A BACK</p>\n"),
    ("> [^1]: A\n>\n>     B\n", "<p>A</p>\n<p>B BACK</p>\n"),
    ("- [^1]: A\n\n      B\n", "<p>A</p>\n<p>B BACK</p>\n"),
    ("Lead\n[^1]: A\n", "<p>A BACK</p>\n"),
    (
      "[^1]: A [[x]] [@y] [r]\n\n[r]: /url\n",
      "<p>A <a href=\"/r/x\">Title of x</a><cite>1: y</cite> <a href=\"/url\">r</a> BACK</p>\n"
    ),
  ])
  func `What belongs to a definition`(definition: String, expected: String) {
    #expect(note("Text[^1]\n\n\(definition)") == expected.replacing("BACK", with: back))
  }

  @Test func `A table in a note, with a note`() {
    let markup = html("[^1]\n\n[^1]: A\n\n    | b |\n    |---|\n    | [^2] |\n\n[^2]: C\n")
    #expect(markup.contains("<td>\(reference(2))</td>"))
    #expect(markup.contains("<li id=\"fn-2\">\n<p>C "))
  }

  @Test func `Notes that refer to each other end`() {
    let markup = html("[^a]\n\n[^a]: see [^b]\n[^b]: see [^a]\n")
    #expect(markup.contains("<p>see \(reference(2)) "))
    #expect(markup.contains("<p>see \(reference(1, "-2")) "))
  }

  @Test func `Text around a definition stays`() {
    #expect(html("Lead\n[^1]: A\n\nText[^1]").hasPrefix("<p>Lead</p>\n<p>Text\(reference(1))</p>\n"))
    #expect(html("[^1]\n\n[^1]: A\n---\n\n    B").contains("</p>\n<hr>\n<pre><code>B\n</code></pre>\n<section"))
    #expect(html("[^1]\n\n[^1]: A\n---\nText").contains("</p>\n<hr>\n<p>Text</p>\n<section"))
  }

  @Test(arguments: ["\\[^1]", "[\\^1]", "`[^1]`", "[^ 1]", "[^]", "[ ^1]"])
  func `What is no reference stays`(markdown: String) {
    #expect(!html("\(markdown)\n\n[^1]: A\n").contains("<sup"))
  }

  @Test func `Within a link it is text`() {
    #expect(html("[a [^1]](x)\n\n[^1]: A\n") == "<p><a href=\"x\">a [^1]</a></p>\n")
  }

  @Test func `Unknown and unused ones are reported`() {
    #expect(html("Text[^x]") == "<p>Text[^x]</p>\n")
    #expect(findings("é [^x]\n\n[^1]: A [[y]]\n") == ["1:3 error unknown-footnote", "3:1 warning unused-footnote"])
    #expect(references("é [^x]\n\n[^1]: A [[y]]\n").isEmpty)
    #expect(html("Text\n\n[^1]: A\n") == "<p>Text</p>\n")
  }
}
