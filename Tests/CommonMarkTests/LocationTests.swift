import CommonMark
import Diagnostics
import Testing

@Suite struct LocationTests {
  @Test func `Front matter counts`() {
    let document = MarkdownDocument(parsing: "\nSee [[x]]\n", path: "content/a.md", firstLine: 7)
    #expect(document.references.map(\.location) == [SourceLocation(path: "content/a.md", line: 8, column: 5)])
  }

  @Test(arguments: [
    ("a [[x]] [l](y) ![i](z) [@c]", ["1:3 [[x]]", "1:9 link y", "1:16 image z i", "1:24 cite c@1:25"]),
    ("ÄÖ 中文 😀 [[x]] é [l](y)", ["1:9 [[x]]", "1:17 link y"]),
    ("a\nb [[x]]\n   c [[y]]\\\n[[z]]", ["2:3 [[x]]", "3:6 [[y]]", "4:1 [[z]]"]),
    ("*a [[x]]* **[l](y)** ***[[z]]***", ["1:4 [[x]]", "1:13 link y", "1:25 [[z]]"]),
    ("- a\n  b [[x]]\n\n  1. [l](y)\n     [@c]", ["2:5 [[x]]", "4:6 link y", "5:6 cite c@5:7"]),
    ("> a [[x]]\n>   b [[y]]\nc [[z]]\n> > [[w]]", ["1:5 [[x]]", "2:7 [[y]]", "3:3 [[z]]", "4:5 [[w]]"]),
    ("\t- [[x]]\n", []),
    ("-\t[[x]]\n", ["1:3 [[x]]"]),
    ("## é [[x]] ##\n\nA [[y]]\nb [[z]]\n===\n", ["1:6 [[x]]", "3:3 [[y]]", "4:3 [[z]]"]),
    ("`[[x]]` [[x]] &amp; [[x]] \\* [[x]]", ["1:9 [[x]]", "1:21 [[x]]", "1:30 [[x]]"]),
    ("&amp;[@a][@a]", ["1:6 cite a@1:7", "1:10 cite a@1:11"]),
    ("[r]: /u\n[a](b) [[x]] [@c]", ["2:1 link b", "2:8 [[x]]", "2:14 cite c@2:15"]),
    ("[a\nb](c) [d](e \"f\ng\") [[x]]", ["1:1 link c", "2:7 link e", "3:5 [[x]]"]),
    (
      "`a\nb` [[x]] <https://example.org> <a@b.c>",
      ["2:4 [[x]]", "2:10 link https://example.org", "2:32 link mailto:a@b.c"]
    ),
    (
      "[@a, p. 1; @b;\n@c] [see @d; also @e]",
      ["1:1 cite a@1:2 (p. 1), b@1:12, c@2:1", "2:5 cite d@2:10", "2:19 cite e@2:19"]
    ),
    ("[![i](z)](y) [**b**](c) [`d`](e)", ["1:1 link y", "1:2 image z i", "1:14 link c", "1:25 link e"]),
    ("é | [[a]]\n--|--\n[[x\\|L]] | é [l](y)\n> q [[z]]", ["1:5 [[a]]", "3:1 [[x|L]]", "3:14 link y", "4:5 [[z]]"]),
    ("- | a |\n  |---|\n  | é [[x]] |", ["3:7 [[x]]"]),
    ("> | a |\n> |---|\n> | `[[x]]` [[x]] |", ["3:13 [[x]]"]),
    ("[^1]\n\n[^1]: é [[x]]\n  [l](y)\n\n      - [@c]", ["3:9 [[x]]", "4:3 link y", "6:9 cite c@6:10"]),
    ("> [!NOTE] [[x]]\n> é [[y]]", ["1:11 [[x]]", "2:5 [[y]]"]),
    ("a\\\nb [[x]] <https://a.b>\n[r]: x", ["2:3 [[x]]", "2:9 link https://a.b"]),
    ("[[x]]\r\nb [[y]]\rc [[z]]", ["1:1 [[x]]", "2:3 [[y]]", "3:3 [[z]]"]),
    ("\0 [[x]]\u{1} [[y]]", ["1:3 [[x]]", "1:10 [[y]]"]),
    ("\u{FEFF}[[x]]", ["1:1 [[x]]"]),
  ])
  func `Each reference has its line and column`(markdown: String, expected: [String]) {
    #expect(references(markdown) == expected)
  }

  @Test func `References stand in the order of the text`() {
    let text = "[[a]] [^1]\n\n[^1]: [[b]]\n\n| [[c]] |\n|---|\n\n[[d]]\n"
    #expect(references(text) == ["1:1 [[a]]", "3:7 [[b]]", "5:3 [[c]]", "8:1 [[d]]"])
  }
}

@Suite struct OutlineTests {
  @Test func `Paragraphs know their words and whether they cite`() {
    let text = """
      One two three.

      - Four [@s]
      - Five

      > Six seven[^1]

      ## Heading

      | a |
      |---|

      ![Alt](m.png)

      > [!NOTE] Title
      > Body.

      [^1]: Words [@s]
      """
    let paragraphs = MarkdownDocument(parsing: text).paragraphs
    #expect(paragraphs.map(\.location.line) == [1, 3, 4, 6, 16])
    #expect(paragraphs.map(\.wordCount) == [3, 1, 1, 2, 1])
    #expect(paragraphs.map(\.hasCitation) == [false, true, false, true, false])
  }

  @Test(arguments: [
    ("One two\nthree", 3), ("don't re-count", 2), ("f*o*o b", 2), ("[[china]] [[x|two words]]", 3), ("— … 3%", 1),
    ("稀土出口", 4), ("中国 and 美国。", 5), ("カナ", 2), ("## a\n\nb\n\n- c\n- d", 4), ("`code here`", 2),
    ("```\ncode\n```", 0), ("a[^1]\n\n[^1]: b c", 1), ("| a | b |\n|---|---|\n| c | d e |", 5), ("Zölle über", 2),
    ("", 0),
  ])
  func `Words are counted`(markdown: String, count: Int) {
    #expect(MarkdownDocument(parsing: markdown).wordCount == count)
  }

  @Test(arguments: [
    ("One *two* `three`\nfour.", "One two three four."),
    ("A claim [@x, p. 3], said[^1].\n\n[^1]: Note", "A claim, said."),
    ("## H\n\nText [[a|b]] [[c]] [d](e) ![f](g) h", "H\nText b c d h"),
    ("- a\n- b\n  - c\n\n> d", "a\nb\nc\nd"),
    ("| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
    ("```\ncode\n```\n\nx\\\ny <b>z</b> &amp;", "x y z &"),
    ("> [!NOTE]\n> Text", "Text"),
    ("", ""),
  ])
  func `Plain text has no markup`(markdown: String, text: String) {
    #expect(MarkdownDocument(parsing: markdown).plainText == text)
  }

  @Test(arguments: [("", true), (" \n\n", true), ("<!-- x -->", true), ("[a]: b", true), ("x", false), ("---", false)])
  func `Emptiness`(markdown: String, isEmpty: Bool) {
    #expect(MarkdownDocument(parsing: markdown).isEmpty == isEmpty)
  }
}
