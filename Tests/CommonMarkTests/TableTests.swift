import CommonMark
import Foundation
import Testing

@Suite struct TableTests {
  /// A table of one column with one row, and what stands in the row's cell.
  private func cell(_ content: String) -> String {
    let markup = html("| h |\n|---|\n| \(content) |\n\n[ref]: /url\n[^1]: note\n")
    let start = "<tbody>\n<tr>\n<td>"
    let end = "</td>\n</tr>\n</tbody>"
    guard let from = markup.range(of: start)?.upperBound, let to = markup.range(of: end)?.lowerBound else {
      return markup
    }
    return String(markup[from..<to])
  }

  @Test func `Columns have classes and the table its own scrolling`() {
    #expect(
      html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 |\n") == """
        <div class="table" role="region" tabindex="0" aria-label="Table"><table>
        <thead>
        <tr>
        <th class="left">a</th>
        <th class="center">b</th>
        <th class="right">c</th>
        <th>d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="center">2</td>
        <td class="right">3</td>
        <td></td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test(arguments: [
    ("[[china\\|Beijing]]", "<a href=\"/r/china\">Beijing</a>"),
    ("[[china|Beijing]]", "<a href=\"/r/china\">Beijing</a>"),
    ("[[a|b]] [[c\\|d]] [[e]]", "<a href=\"/r/a\">b</a> <a href=\"/r/c\">d</a> <a href=\"/r/e\">Title of e</a>"),
    ("![[m.svg|A map|300]]", "<img src=\"m.svg\" alt=\"A map\" loading=\"lazy\">"),
    ("~~a~~ https://a.b @src", "<del>a</del> <a href=\"https://a.b\">https://a.b</a> Title of src<cite>1: src</cite>"),
    ("**“关税”**的", "<strong>“关税”</strong>的"),
    ("[[china]] *é*", "<a href=\"/r/china\">Title of china</a> <em>é</em>"),
    ("`a \\| b` \\| c", "<code>a | b</code> | c"),
    ("[ref] [x](y)", "<a href=\"/url\">ref</a> <a href=\"y\">x</a>"),
    ("[@s, p. 3]", "<cite>1: s (p. 3)</cite>"),
    ("x[^1]", "x<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>"),
    ("_a_ __b__", "<em>a</em> <strong>b</strong>"),
    ("# a", "# a"),
    ("- a", "- a"),
    ("[ref]: x", "<a href=\"/url\">ref</a>: x"),
    ("![Map](m.svg)", "<img src=\"m.svg\" alt=\"Map\" loading=\"lazy\">"),
    ("<b>a</b> &amp; \\*", "a &amp; *"),
    ("\\[[a]] \\[@b]", "[[a]] [@b]"),
  ])
  func `Cells hold any inline`(content: String, expected: String) {
    #expect(cell(content) == expected)
  }

  @Test(arguments: [
    ("a | b\n--- | ---\n", true), ("| a |\n| - |\n", true), ("|a|b|\n|-|-|-|\n", false), ("a\n:-:\n", false),
    ("| a |\n\n| - |\n", false), ("    | a |\n    | - |\n", false), ("```\n| a |\n| - |\n```\n", false),
    ("> | a |\n> | - |\n", true), ("- | a |\n  | - |\n", true), ("1. x\n\n   | a |\n   | - |\n", true),
    ("| a |\r\n| - |\r\n| b |\r\n", true), ("| a |\n| - \\| |\n", false), ("\\| a |\n| - |\n", true),
  ])
  func `What is a table`(markdown: String, isTable: Bool) {
    #expect(html(markdown).contains("<table>") == isTable)
  }

  @Test func `Brackets that close in another cell hold no pipe`() {
    #expect(html("| a | b |\n|---|---|\n| [[x | y] | z\n").contains("<td>[[x</td>\n<td>y]</td>"))
    #expect(html("| [[x |\n|---|\n| y]] |\n").contains("<td>y]]</td>"))
    #expect(html("| [[x|y]] |\n|---|\n").contains("<th><a href=\"/r/x\">y</a></th>"))
  }

  @Test func `Lines before the header are a paragraph`() {
    let markup = html("Text *x*\n[r]\n| a |\n|---|\n\n[r]: /url\n")
    #expect(markup.hasPrefix("<p>Text <em>x</em>\n<a href=\"/url\">r</a></p>\n<div class=\"table\""))
  }

  @Test func `A rule after a table is a rule`() {
    #expect(
      html("| a |\n|---|\n| b |\n---\nText\n").hasSuffix(
        "<td>b</td>\n</tr>\n</tbody>\n</table></div>\n<hr>\n<p>Text</p>\n"))
    #expect(html("| a |\n|---|\n===\n").hasSuffix("<td>===</td>\n</tr>\n</tbody>\n</table></div>\n"))
  }

  @Test func `Tables in a tight list, a quote and a row after another`() {
    let table = "<table>"
    #expect(html("- a\n\n  | b |\n  |---|\n- c\n").components(separatedBy: table).count == 2)
    #expect(html("> > | b |\n> > |---|\n> > | [[x]] |\n").contains("<td><a href=\"/r/x\">Title of x</a></td>"))
    #expect(html("| a |\n|---|\n\n| b |\n|---|\n").components(separatedBy: table).count == 3)
  }
}
