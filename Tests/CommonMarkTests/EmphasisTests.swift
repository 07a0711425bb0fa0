import CommonMark
import Testing

@Suite struct StrikethroughTests {
  @Test(arguments: [
    ("~~10 percent~~ 12 percent", "<del>10 percent</del> 12 percent"),
    ("a~~b~~c ~~*d* [e](f) `g`~~", "a<del>b</del>c <del><em>d</em> <a href=\"f\">e</a> <code>g</code></del>"),
    ("*a ~~b~~ c* **~~d~~**", "<em>a <del>b</del> c</em> <strong><del>d</del></strong>"),
    ("[~~a~~](b) ~~[[c]]~~", "<a href=\"b\"><del>a</del></a> <del><a href=\"/r/c\">Title of c</a></del>"),
    ("~~a\nb~~ ~~c [@s]~~", "<del>a\nb</del> <del>c<cite>1: s</cite></del>"),
    ("这是~~“十”~~的", "这是<del>“十”</del>的"),
    ("==a== b==c", "<mark>a</mark> b==c"),
  ])
  func `Two tildes strike out, two equals signs mark`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    "3~5年，8~10年", "~a~", "~~~ a ~~~ b", "a ~~ b ~~ c", "~~a *b~~ c*d", "\\~~a~~", "~\\~a~~", "`~~a~~`", "a == b == c",
  ])
  func `Ranges, code and what is escaped are left alone`(markdown: String) {
    #expect(!html(markdown).contains("<del>"))
    #expect(!html(markdown).contains("<mark>"))
  }

  @Test func `A paragraph is the end of it`() {
    #expect(html("This ~~has a\n\nnew paragraph~~.") == "<p>This ~~has a</p>\n<p>new paragraph~~.</p>\n")
  }

  @Test func `Words that are struck out are not said`() {
    #expect(MarkdownDocument(parsing: "~~10 percent~~ 12 percent").plainText == "12 percent")
  }
}

@Suite struct EastAsianEmphasisTests {
  @Test(arguments: [
    ("这是**“关税”**的问题。", "这是<strong>“关税”</strong>的问题。"),
    ("**真，**她说。", "<strong>真，</strong>她说。"),
    ("**真，**她说**很大**。", "<strong>真，</strong>她说<strong>很大</strong>。"),
    ("**真，**她说**很大，**他说*好。*了", "<strong>真，</strong>她说<strong>很大，</strong>他说<em>好。</em>了"),
    ("港口**（临时）**费", "港口<strong>（临时）</strong>费"),
    ("这是*“关税”*的", "这是<em>“关税”</em>的"),
    ("这是***“关税”***的", "这是<em><strong>“关税”</strong></em>的"),
    ("**스크립트(script)**라는", "<strong>스크립트(script)</strong>라는"),
    ("これは**「関税」**です", "これは<strong>「関税」</strong>です"),
    ("见**`x`**的", "见<strong><code>x</code></strong>的"),
    ("见**[链接](x)**的", "见<strong><a href=\"x\">链接</a></strong>的"),
    ("[见**“甲”**的](x)", "<a href=\"x\">见<strong>“甲”</strong>的</a>"),
    ("**强调[@a]**的", "<strong>强调<cite>1: a</cite></strong>的"),
    ("- 见**“甲”**的", "见<strong>“甲”</strong>的"),
    ("## 见**“甲”**的", "见<strong>“甲”</strong>的"),
    ("~~见**“甲”**的~~", "<del>见<strong>“甲”</strong>的</del>"),
    ("见**“*甲*”**的", "见<strong>“<em>甲</em>”</strong>的"),
  ])
  func `Asterisks beside punctuation are what their writer means`(markdown: String, expected: String) {
    #expect(html(markdown).contains(expected))
    #expect(findings(markdown) == [])
  }

  @Test(arguments: [
    "a**“b”**c", "a*(b)*c", "2 ** 3 ** 4", "**甲**乙**丙**", "**甲，*乙*，丙**", "*甲，**乙**，丙*", "甲 ** 乙 ** 丙",
    "中_“文”_字", "甲*乙", "**甲（乙）** 丙", "5 * 3 = 15，甲", "**foo*bar**", "*foo**bar**baz*", "`**“关税”**的`",
    "<https://a.b/**“c”**d>", "**甲\\*\\*乙**",
  ])
  func `All else is as CommonMark has it`(markdown: String) {
    // Only additions differ between the two, and these are none.
    let expected = html(markdown, options: .commonMark)
    #expect(html(markdown) == expected)
  }

  @Test func `What is escaped opens and closes nothing`() {
    #expect(html("见\\*\\*“甲”\\*\\*的") == "<p>见**“甲”**的</p>\n")
    #expect(findings("见\\*\\*“甲”\\*\\*的") == [])
  }

  @Test func `Pairs that do nothing are told`() {
    #expect(findings("a ** bold ** b") == ["1:3 warning stray-marks"])
    #expect(findings("é **bold") == ["1:3 warning stray-marks"])
    #expect(findings("é **“x”**y") == ["1:3 warning stray-marks"])
    #expect(findings("x\na ~~b") == ["2:3 warning stray-marks"])
    #expect(findings("|a|\n|-|\n|é ~~b|") == ["3:4 warning stray-marks"])
    // A note's sign behind a figure, a product, and code.
    #expect(findings("12.5** and 5 * 3 * 2 `a ** b ** c` ~~~~") == [])
  }
}
