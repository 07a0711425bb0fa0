import CommonMark
import Diagnostics
import HTML
import Testing

/// Shows blocks named `view` as what they are, and counts citations, so that the order of questions can be seen.
private struct BlockSite: ReferenceResolver {
  var site = SiteStub()

  mutating func wikilink(_ id: String) -> (link: Link, title: String)? { site.wikilink(id) }
  mutating func link(_ destination: String) -> Link? { site.link(destination) }
  mutating func citation(_ items: [CitationItem]) -> HTML { site.citation(items) }
  func words(_ phrase: MarkdownPhrase) -> String { site.words(phrase) }
  mutating func mention(_ item: CitationItem, isNamed: Bool) -> HTML? { site.mention(item, isNamed: isNamed) }
  mutating func image(_ destination: String) -> ResolvedImage? { site.image(destination) }
  mutating func embed(_ name: String) -> ResolvedImage? { site.embed(name) }

  mutating func block(_ block: FencedBlock) -> HTML? {
    guard block.name == "view" else { return nil }
    return "<figure>\(site.citation([])) \(block.words): \(block.text)</figure>"
  }
}

@Suite struct FencedBlockTests {
  private func markup(_ markdown: String) -> String {
    var site = BlockSite()
    return MarkdownDocument(parsing: markdown).html(resolving: &site).markup
  }

  /// Blocks as `line:column name|words|text`, the text's line feeds as `/`, then where a place of the text stands.
  private func blocks(_ markdown: String, firstLine: Int = 1) -> [String] {
    MarkdownDocument(parsing: markdown, path: "a.md", firstLine: firstLine).blocks.map { block in
      let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let starts = lines.indices.map { block.location(line: $0 + 1, column: 1) }.map { "\($0.line):\($0.column)" }
      let head = "\(block.location.line):\(block.location.column) \(block.name)|\(block.words)|"
      return head + lines.joined(separator: "/") + " " + starts.joined(separator: " ")
    }
  }

  @Test func `The resolver decides what stands for a block, in the order of the page`() {
    #expect(
      markup("[@a]\n\n```view x\na < b\n```\n[@b]\n")
        == "<p><cite>1: a</cite></p>\n<figure><cite>2: </cite> x: a &lt; b\n</figure>\n<p><cite>3: b</cite></p>\n")
    #expect(
      markup("Before[^1]\n\n- ~~~ view\n  a\n\n[^1]: ``` view\n    b\n    ```\n").contains(
        "<li>\n<figure><cite>1: </cite> : a\n\n</figure>\n</li>"))
  }

  @Test func `What the resolver does not know is code`() {
    let code = "<pre><code class=\"language-views\">a: &lt;b&gt;\n</code></pre>\n"
    #expect(markup("```views x\na: <b>\n```") == code)
    #expect(html("```view\na\n```") == "<pre><code class=\"language-view\">a\n</code></pre>\n")
    #expect(markup("```\na\n```") == "<pre><code>a\n</code></pre>\n")
    #expect(markup("    view\n") == "<pre><code>view\n</code></pre>\n")
    #expect(blocks("```\na\n```\n\n    view\n\n`view`") == [])
  }

  @Test(arguments: [
    ("```view\na: 1\n```", ["1:1 view||a: 1 2:1"]),
    ("A\n\n  ~~~~ view {x} y \n  a\n b\n    c\n  ~~~~\n", ["3:3 view|{x} y|a/b/  c 4:3 5:2 6:3"]),
    ("- x\n  - ```view\n    a\n    ```", ["2:5 view||a 3:5"]),
    ("> ```view\n> a\n>b\n> ```\n", ["1:3 view||a/b 2:3 3:2"]),
    ("> - > é\n>   > ```view\n>   >  a\n", ["2:7 view|| a 3:7"]),
    ("x[^1]\n\n[^1]: n\n\n    ```view\n    a\n\n    é b\n    ```\n", ["5:5 view||a//é b 6:5 7:1 8:5"]),
    ("```view\r\na: 1\r\n\r\nb\r\n```\r\n", ["1:1 view||a: 1//b 2:1 3:1 4:1"]),
    ("```view\ra\rb\r```\r", ["1:1 view||a/b 2:1 3:1"]),
    ("```view\n[[a]] \\[@b] ![x] <!-- --> [^1]\n```", ["1:1 view||[[a]] \\[@b] ![x] <!-- --> [^1] 2:1"]),
    ("```view\na\n\nb", ["1:1 view||a//b 2:1 3:1 4:1"]),
    ("```view", ["1:1 view|| "]),
    ("```view\n```", ["1:1 view|| "]),
    ("-\t```view\n\t\ta\n\t```", ["1:3 view||\ta 2:2"]),
    ("```v&amp;\\*\\[é\na\n```", ["1:1 v&*[é||a 2:1"]),
  ])
  func `Name, text and places are known`(markdown: String, expected: [String]) {
    #expect(blocks(markdown) == expected)
  }

  @Test func `Places count from the file's first line, and past the end from the fence`() {
    let block = MarkdownDocument(parsing: "x\n\n  ```view\n  é: ü\n  ```\n", path: "a.md", firstLine: 10).blocks[0]
    #expect(block.location.description == "a.md:12:3")
    #expect(block.location(line: 1, column: 4).description == "a.md:13:6")
    #expect(block.location(line: 2, column: 1).description == "a.md:14:3")
  }

  @Test func `Blocks in footnotes count where the footnote does`() {
    #expect(blocks("x[^1]\n\n```b\n```\n\n[^1]: ```a\n") == ["3:1 b|| ", "6:7 a|| "])
    #expect(blocks("x\n\n[^1]: ```a\n") == [])
  }

  @Test func `Blocks are no prose`() {
    let document = MarkdownDocument(parsing: "One two.\n\n```view\nthree: four\n```\n\nFive.")
    #expect(document.plainText == "One two.\nFive.")
    #expect(document.wordCount == 3)
    #expect(document.paragraphs.map(\.wordCount) == [2, 1])
  }

  @Test(arguments: [
    "```view\n" + String(repeating: "a: b\n", count: 200_000), String(repeating: "```view\n```\n", count: 20_000),
    "```view\n" + String(repeating: "\n", count: 1_000_000), "```view " + String(repeating: "é", count: 500_000),
    String(repeating: "> ", count: 5_000) + "```view\nx", String(repeating: "- ", count: 5_000) + "```view\nx",
    String(repeating: "x[^1]\n\n[^1]: ```view\n    a\n", count: 2_000), "```\u{A0}view\na\n```", "```\u{0}\na\n```",
  ])
  func `Repetition without end`(markdown: String) {
    #expect(MarkupCheck.problems(in: markup(markdown)) == [])
  }
}
