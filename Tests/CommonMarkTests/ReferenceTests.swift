import CommonMark
import Diagnostics
import HTML
import Testing

@Suite struct WikilinkTests {
  @Test(arguments: [
    ("[[china]]", "<a href=\"/r/china\">Title of china</a>"),
    ("[[china|Beijing]]", "<a href=\"/r/china\">Beijing</a>"),
    ("[[china#the-second-round|then]]", "<a href=\"/r/china#the-second-round\">then</a>"),
    ("[[ china | Beijing ]]", "<a href=\"/r/china\">Beijing</a>"),
    ("[[china|Bei\njing]]", "<a href=\"/r/china\">Bei jing</a>"),
    ("[[china|A &amp; <B>]]", "[[china|A &amp; ]]"),
    ("[[china|A &amp; B]]", "<a href=\"/r/china\">A &amp; B</a>"),
    ("[[china|a\\]b]]", "<a href=\"/r/china\">a]b</a>"),
    (
      "*[[china]]* **[[china|x]]**",
      "<em><a href=\"/r/china\">Title of china</a></em> <strong><a href=\"/r/china\">x</a></strong>"
    ),
    ("中文**[[china|中国]]**中文", "中文<strong><a href=\"/r/china\">中国</a></strong>中文"),
    ("([[a]])[[b]]", "(<a href=\"/r/a\">Title of a</a>)<a href=\"/r/b\">Title of b</a>"),
    ("[[unknown]] [[unknown|Label]]", "unknown Label"),
  ])
  func `A wikilink is a link with the label or the title`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("\\[[china]]", "[[china]]"),
    ("`[[china]]` `\\[[china]]`", "<code>[[china]]</code> <code>\\[[china]]</code>"),
    ("[[]] [[ ]] [[|x]]", "[[]] [[ ]] [[|x]]"),
    ("[[china] [china]] [[a[b]]", "[[china] [china]] [[a[b]]"),
    ("[see [[china]]](x.md)", "<a href=\"x.md\">see [[china]]</a>"),
    ("<https://example.org/[[x]]>", "<a href=\"https://example.org/%5B%5Bx%5D%5D\">https://example.org/[[x]]</a>"),
    ("[x](y[[z]] \"t[[u]]\\[\")", "<a href=\"y%5B%5Bz%5D%5D\" title=\"t[[u]][\">x</a>"),
  ])
  func `What is escaped, empty, in code or in a link stays`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test func `Code blocks keep every character`() {
    let code = "[[x]] \\[[y]] [^1]: z [@c] \\@ <!-- ![ -->\n"
    let expected = "<pre><code>[[x]] \\[[y]] [^1]: z [@c] \\@ &lt;!-- ![ --&gt;\n</code></pre>\n"
    #expect(html("```\n\(code)```\n") == expected)
    #expect(html("    \(code)") == expected)
  }

  @Test func `A link definition of the same name changes nothing`() {
    #expect(html("[[x]] [x]\n\n[x]: /url\n") == "<p><a href=\"/r/x\">Title of x</a> <a href=\"/url\">x</a></p>\n")
  }

  @Test func `Markup within is reported`() {
    #expect(html("[[china|*Beijing*]]") == "<p>[[china|<em>Beijing</em>]]</p>\n")
    #expect(findings("See [[china|*Beijing*]] and [[x]].") == ["1:5 warning wikilink-markup"])
  }
}

@Suite struct CitationTests {
  @Test(arguments: [
    ("[@wh-eo-14266]", "<cite>1: wh-eo-14266</cite>"),
    ("Said [@a, p. 3; @b].", "Said<cite>1: a (p. 3), b</cite>."),
    ("[@a p. 3]", "<cite>1: a (p. 3)</cite>"),
    ("[@a, pp. 3; 5-7; @b]", "<cite>1: a (pp. 3; 5-7), b</cite>"),
    ("[see @a; also @b, ch. 2]", "see<cite>1: a</cite>; also<cite>2: b (ch. 2)</cite>"),
    ("[-@a]", "<cite>1: a</cite>"),
    ("[@a;\n@b]", "<cite>1: a, b</cite>"),
    ("[@doi:10.1000/x_y.z] [@_a] [@1b]", "<cite>1: doi:10.1000/x_y.z</cite><cite>2: _a</cite><cite>3: 1b</cite>"),
    ("[@a.] [@a:]", "<cite>1: a (.)</cite><cite>2: a (:)</cite>"),
    ("**Bold [@a]**", "<strong>Bold<cite>1: a</cite></strong>"),
    ("[[@a]]", "<a href=\"/r/@a\">Title of @a</a>"),
    ("[x [@a] y]", "[x<cite>1: a</cite> y]"),
  ])
  func `Items, locators and words before`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    "@a", "a@b", "[a@b]", "[@ a]", "[@]", "[@-a]", "[a]", "[@a", "@a]",
  ])
  func `What is no citation stays`(markdown: String) {
    #expect(html(markdown) == "<p>\(markdown)</p>\n")
  }

  @Test func `Escaped and in code`() {
    #expect(html("\\[@a] [\\@a] [@a\\] `[@a]`") == "<p>[@a] [@a] [@a] <code>[@a]</code></p>\n")
    #expect(html("[[@x](y)") == "<p>[<a href=\"y\">@x</a></p>\n")
  }
}

@Suite struct LinkTests {
  @Test(arguments: [
    ("[Mr Xi](../actors/xi-jinping.md)", "<a href=\"../actors/xi-jinping.md\">Mr Xi</a>"),
    ("[a *b*](x.md \"T & 't'\")", "<a href=\"x.md\" title=\"T &amp; &#39;t&#39;\">a <em>b</em></a>"),
    ("[gone *x*](gone.md)", "gone <em>x</em>"),
    (
      "[r] [t][r]\n\n[r]: https://example.org/?a=1&b=2 \"R\"",
      "<a href=\"https://example.org/?a=1&amp;b=2\" title=\"R\">r</a> <a href=\"https://example.org/?a=1&amp;b=2\" title=\"R\">t</a>"
    ),
    ("<a@example.org>", "<a href=\"mailto:a@example.org\">a@example.org</a>"),
    ("[a <https://example.org> b](x.md)", "<a href=\"x.md\">a https://example.org b</a>"),
    ("a\\\nb", "a<br>\nb"),
  ])
  func `Links go through the resolver`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:a)", "[x](<java\tscript:a>)", "[x](javascript&colon;a)",
    "[x](&#106;avascript:a)", "[x](java&#10;script:a)", "[x](java&NewLine;script:a)", "[x](&#1;javascript:a)",
    "[x](data:text/html,a)", "[x](vbscript:a)", "[x](file:///etc/passwd)", "[x](<  javascript:a>)",
    "[x][r]\n\n[r]: javascript:a", "[x]\n\n[x]: <javascript:a>", "![x](javascript:a)", "![x](data:image/svg+xml,a)",
  ])
  func `A forbidden scheme leaves the text`(markdown: String) {
    #expect(html(markdown) == "<p>x</p>\n")
    let document = MarkdownDocument(parsing: markdown)
    #expect(document.diagnostics.map(\.identifier) == ["unsafe-link"])
    #expect(document.diagnostics.map(\.severity) == [.error])
    #expect(document.references.isEmpty)
  }

  @Test func `Autolinks too`() {
    #expect(html("<javascript:a>") == "<p>javascript:a</p>\n")
    #expect(html("[a](java\nscript:b)") == "<p>[a](java\nscript:b)</p>\n")
  }
}

@Suite struct ImageTests {
  @Test(arguments: [
    (
      "![Map](m.png)",
      "<figure><img src=\"m.png\" alt=\"Map\" width=\"640\" height=\"480\" loading=\"lazy\"></figure>\n"
    ),
    (
      "![A *map* of `x`](m.svg \"Cap & 'tion'\")",
      "<figure><img src=\"m.svg\" alt=\"A map of x\" loading=\"lazy\"><figcaption>Cap &amp; &#39;tion&#39;</figcaption></figure>\n"
    ),
    ("![\"<x>\"](m.svg)", "<figure><img src=\"m.svg\" alt=\"&quot;&quot;\" loading=\"lazy\"></figure>\n"),
    ("![Gone](gone.png \"C\")", "<p>Gone</p>\n"),
    ("Text ![Map](m.svg \"T\")", "<p>Text <img src=\"m.svg\" alt=\"Map\" title=\"T\" loading=\"lazy\"></p>\n"),
    ("Text ![Gone](gone.png)", "<p>Text Gone</p>\n"),
    ("[![Map](m.svg)](x.md)", "<p><a href=\"x.md\"><img src=\"m.svg\" alt=\"Map\" loading=\"lazy\"></a></p>\n"),
    ("- ![Map](m.svg)", "<ul>\n<li><img src=\"m.svg\" alt=\"Map\" loading=\"lazy\"></li>\n</ul>\n"),
    (
      "> ![Map](m.svg)",
      "<blockquote>\n<figure><img src=\"m.svg\" alt=\"Map\" loading=\"lazy\"></figure>\n</blockquote>\n"
    ),
  ])
  func `An image alone is a figure`(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }
}
