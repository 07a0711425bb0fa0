import CommonMark
import Diagnostics
import Testing

@Suite struct ForeignSyntaxTests {
  @Test(arguments: [
    ("::: {.callout-tip title=\"Note\"}\nInside.\n:::", "<p>Inside.</p>\n", ["1:1", "3:1"]),
    ("::: note\n\nInside *x*.\n\n:::\n", "<p>Inside <em>x</em>.</p>\n", ["1:1", "5:1"]),
    ("a\n:::: b\nc", "<p>a\nc</p>\n", ["2:1"]), ("> :::\n> a", "<blockquote>\n<p>a</p>\n</blockquote>\n", ["1:3"]),
    ("## A *b* {#sec-a .c}", "<h2 id=\"a-b\">A <em>b</em></h2>\n", ["1:10"]),
    ("[a](b){target=_blank} c", "<p><a href=\"b\">a</a> c</p>\n", ["1:7"]),
    ("x [a b]{.smallcaps} c", "<p>x a b c</p>\n", ["1:8"]), ("a\n{: .no_toc }", "<p>a\n</p>\n", ["2:1"]),
    ("a {{< include x.qmd >}} b", "<p>a  b</p>\n", ["1:3"]), ("a {{<figure src=\"x\">}} b", "<p>a  b</p>\n", ["1:3"]),
    ("{{% tip %}}a{{% /tip %}}", "<p>a</p>\n", ["1:1", "1:13"]),
    ("a {% raw %}b{% endraw %}", "<p>a b</p>\n", ["1:3", "1:13"]),
    ("a {{ page.title }} b", "<p>a  b</p>\n", ["1:3"]), ("a %%b%% c", "<p>a  c</p>\n", ["1:3"]),
    ("a {{< b *c* >}}", "<p>a {{&lt; b <em>c</em> &gt;}}</p>\n", ["1:3"]), ("a %% b", "<p>a %% b</p>\n", ["1:3"]),
    ("!!! note \"a\"", "<p>!!! note &quot;a&quot;</p>\n", ["1:1"]), ("a^[b]", "<p>a^[b]</p>\n", ["1:2"]),
  ])
  func `It is left out or told, and the words stay`(markdown: String, expected: String, places: [String]) {
    #expect(html(markdown) == expected)
    let diagnostics = MarkdownDocument(parsing: markdown).diagnostics
    #expect(diagnostics.map { "\($0.location.line):\($0.location.column)" } == places)
    #expect(diagnostics.allSatisfy { $0.identifier == "foreign-syntax" })
  }

  @Test(arguments: [
    "`{{< a >}} ::: {.b} %%c%%`", "    ::: a", "{a} {1, 2} {} { .a", "a ::: b", "\\::: a", "\\{{ a }} \\{.a}",
    "\\%% a \\%%",
    "100%", "a !!! b", "$\\{a\\}$",
  ])
  func `Code, what is escaped and what is text stays`(markdown: String) {
    #expect(findings(markdown) == [])
  }

  @Test func `What is left out is quoted`() {
    #expect(
      MarkdownDocument(parsing: "{{< \(String(repeating: "a", count: 80)) >}}").diagnostics.map(\.message) == [
        "'{{< \(String(repeating: "a", count: 56))…' is a command to another program and left out. Write what it would show."
      ])
  }
}
