import CommonMark
import Diagnostics
import Testing

@Suite struct MentionTests {
  @Test(arguments: [
    ("@src-1 says so.", "Title of src-1<cite>1: src-1</cite> says so."),
    ("See @src [p. 3], (@src).", "See Title of src<cite>1: src (p. 3)</cite>, (Title of src<cite>2: src</cite>)."),
    ("So it is -@src [p. 3].", "So it is<cite>1: src (p. 3)</cite>."),
    (
      "“@src” 见@src ~~@src~~",
      "“Title of src<cite>1: src</cite>” 见Title of src<cite>2: src</cite> <del>Title of src<cite>3: src</cite></del>"
    ),
    ("@src's and @src.", "Title of src<cite>1: src</cite>&#39;s and Title of src<cite>2: src</cite>."),
    (
      "@src [@a] @src [x](y)",
      "Title of src<cite>1: src</cite><cite>2: a</cite> Title of src<cite>3: src</cite> <a href=\"y\">x</a>"
    ),
    ("*@src* @src[^x]", "<em>Title of src<cite>1: src</cite></em> Title of src<cite>2: src</cite>[^x]"),
  ])
  func `A source that a sentence names is cited`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    "@somebody", "@somebody [p. 3]", "-@somebody", "a@src", "a/@src", "@ src", "é@src", "@-src", "@”", "@。",
  ])
  func `Anybody else's name stays`(markdown: String) {
    #expect(html(markdown) == "<p>\(markdown)</p>\n")
  }

  @Test func `Neither in code nor in links, nor escaped`() {
    #expect(html("`@src` [@src](y) \\@src") == "<p><code>@src</code> <a href=\"y\">@src</a> @src</p>\n")
  }

  @Test func `Places, words and plain text are known`() {
    #expect(references("é @src [p. 3] -@b") == ["1:3 mention src (p. 3)", "1:16 -mention b"])
    let document = MarkdownDocument(parsing: "So says @src [p. 3].")
    #expect(document.plainText == "So says @src [p. 3].")
    #expect(document.plainText { $0 == "src" ? "The act" : nil } == "So says The act.")
    #expect(document.paragraphs.map(\.hasCitation) == [true])
  }
}

@Suite struct EmbedTests {
  @Test(arguments: [
    ("![[m.svg|A map]]", "<figure><img src=\"m.svg\" alt=\"A map\" loading=\"lazy\"></figure>\n"),
    ("a ![[m.svg|A map|300]]", "<p>a <img src=\"m.svg\" alt=\"A map\" loading=\"lazy\"></p>\n"),
    ("a ![[m.svg|300x200]]", "<p>a <img src=\"m.svg\" alt=\"\" loading=\"lazy\"></p>\n"),
    ("a ![[gone.png|A map]]", "<p>a A map</p>\n"),
    ("\\![[a]] `![[b]]`", "<p>!<a href=\"/r/a\">Title of a</a> <code>![[b]]</code></p>\n"),
    ("![[a](b)](c.svg)", "<figure><img src=\"c.svg\" alt=\"a\" loading=\"lazy\"></figure>\n"),
    ("[x ![[m.svg]]](y)", "<p><a href=\"y\">x ![[m.svg]]</a></p>\n"),
  ])
  func `A picture by its name`(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func `Its place, name and text are known`() {
    #expect(references("é ![[map.png|A map|300]] ![[b]]") == ["1:3 embed map.png A map", "1:26 embed b "])
  }
}

@Suite struct TaskTests {
  @Test func `A box says whether it is done`() {
    #expect(
      html("- [ ] a *b*\n- [x] c\n  - [X] d\n- e\n") == """
        <ul>
        <li class="task">☐ a <em>b</em></li>
        <li class="task">☑ c
        <ul>
        <li class="task">☑ d</li>
        </ul>
        </li>
        <li>e</li>
        </ul>

        """)
    #expect(html("1. [x] a\n\n   b\n").contains("<li class=\"task\">\n<p>☑ a</p>\n<p>b</p>\n</li>"))
  }

  @Test(arguments: ["- [ ]", "- [x]a", "- a [ ] b", "[ ] a", "- \\[ ] a", "- [y] a", "- [ ](b) a"])
  func `What is none`(markdown: String) {
    #expect(!html(markdown).contains("task"))
  }
}
