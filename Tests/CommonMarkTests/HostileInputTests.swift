import CommonMark
import Foundation
import HTML
import Testing

/// Nothing that a file may hold crashes, hangs or gets through.
@Suite struct HostileInputTests {
  /// Repeats far beyond what any stack or any square holds.
  static let repeated: [String] = [
    repeated("[", 100_000), repeated("[", 50_000) + "a" + repeated("]", 50_000), repeated(">", 50_000) + "a",
    repeated("> ", 50_000) + "a", repeated("- ", 20_000) + "a", repeated("*a **a ", 20_000), repeated("word ", 200_000),
    repeated("[[", 50_000), repeated("[[a", 50_000) + repeated("]]", 50_000), repeated("[[a]] [@b] ", 50_000),
    repeated("[@", 50_000), repeated("[@a;", 50_000), "[" + repeated("@a;", 50_000) + "]", repeated("[^1]", 50_000),
    repeated("[^1]", 50_000) + "\n\n[^1]: x", repeated("[^1]: x\n", 20_000), repeated("![[]()", 50_000),
    repeated("a <!-- ", 50_000), repeated("![", 50_000) + "a" + repeated("](x)", 50_000), repeated("|", 1_000_000),
    repeated("|a", 20_000) + "\n" + repeated("|-", 20_000) + "\n|b", "|a|\n|-|\n" + repeated("|x|\n", 20_000),
    "|a|b|\n|-|-|\n|" + repeated("`|*[", 20_000), repeated("|a|\n|-|\n|[[x]]|\n\n", 10_000), repeated("|-|\n", 20_000),
    repeated("|a", 20_000) + "|\n" + repeated("|-", 20_000) + "|\n" + repeated("|\n", 20_000),
    "a\n" + repeated(" ", 200_000) + repeated("[[b]] ", 20_000),
    repeated("&amp;[[a]] ", 50_000), repeated("[a]: b\n", 20_000) + repeated("[a] ", 20_000), repeated("\\[", 100_000),
    repeated("`[[x]]` &amp; ", 20_000), repeated("> [!NOTE]\n> x\n\n", 10_000), repeated("<b>", 100_000),
    repeated("\0", 100_000), repeated("\u{80}\u{81}\u{82}\u{1}", 50_000), repeated("## \n", 10_000),
    repeated("[a](javascript:b) ", 10_000), repeated("> ", 1_000) + "a\n" + repeated("b [[x]]\n", 2_000),
    repeated("~~", 50_000), repeated("~~a", 50_000), repeated("~~a ~~b~~ ", 20_000), repeated("**“a”**中", 20_000),
    repeated("**真，", 20_000), repeated("*（a）**中", 20_000), repeated("[*“a”*中](b) ", 10_000),
    repeated("**a *中（", 20_000),
    repeated("http://", 50_000), repeated("http://a.", 50_000), repeated("www.", 50_000), repeated("www._", 50_000),
    repeated("https://a.b/(", 20_000) + repeated(")", 20_000), repeated("https://a.b;", 20_000), repeated("a@", 50_000),
    repeated("a@b.", 50_000), repeated("@a [", 50_000), repeated("@a [b] ", 50_000), repeated("{{", 50_000),
    repeated("{{<", 50_000), repeated("{%", 50_000), repeated("{.a", 50_000), repeated("[a]{.b}", 20_000),
    repeated("%%", 50_000), repeated("%%a ", 50_001), repeated(":::\n", 50_000), repeated("a\n::: b\n", 20_000),
    repeated("![[", 50_000), repeated("![[a|b]] ", 20_000), repeated("[[a|", 50_000),
    "|a|\n|-|\n|" + repeated("[[a|b]]", 20_000), "|a|\n|-|\n" + repeated("|[[a\n|b]]\n", 10_000),
    repeated("> [!NOTE]\n> |a|\n> |-|\n\n", 10_000), repeated("<div>", 50_000), "<div>" + repeated("<a \"", 50_000),
    "<div>" + repeated("<script>", 50_000), "<div>" + repeated("&", 100_000), "<div>" + repeated("<!--", 50_000),
    repeated("- [ ] a\n", 20_000), repeated("<br>", 50_000), repeated("==a", 50_000), repeated("\\*", 100_000),
    (0..<60).map { repeated("    ", $0) + "[^\($0)]: a [^\($0 + 1)]\n\n" }.joined() + "[^0]",
  ]

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: repeated.indices)
  func `Repetition without end`(index: Int) {
    let document = MarkdownDocument(parsing: Self.repeated[index])
    var site = SiteStub()
    let markup = document.html(resolving: &site).markup
    #expect(document.plainText.utf8.count <= Self.repeated[index].utf8.count * 3)
    #expect(MarkupCheck.problems(in: markup) == [])
  }

  @Test func `Control characters become visible, and masks are no way in`() {
    #expect(html("a\0b\u{1}c\u{7F}d\u{85}e") == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e</p>\n")
    #expect(html("\u{80}x\u{81} \u{82}1]: y") == "<p>\u{FFFD}x\u{FFFD} \u{FFFD}1]: y</p>\n")
    #expect(html("a\tb\r\nc") == "<p>a\tb\nc</p>\n")
    #expect(html("&#1;@x]") == "<p>@x]</p>\n")
  }

  @Test func `What exceeds a limit stays text`() {
    let markup = html(String(repeating: "![a](b.svg) ", count: 1_001) + "`![` <!-- x -->")
    #expect(markup.components(separatedBy: "<img").count == 1_001)
    #expect(markup.hasSuffix("> ![a](b.svg) <code>![</code> </p>\n"))
    let comments = String(repeating: "a <!-- b --> ", count: 1_001) + "`<!--`"
    #expect(html(comments).hasSuffix("a  a &lt;!-- b --&gt; <code>&lt;!--</code></p>\n"))
  }

  @Test func `The specification's examples as content`() throws {
    for example in try Specification.commonMark.examples() + Specification.gfm.examples() {
      let markup = html(example.markdown)
      #expect(MarkupCheck.problems(in: markup) == [], "example \(example.testDescription)")
    }
  }

  @Test func `Pieces of syntax in any order`() {
    let pieces = [
      "[[", "]]", "[^1]", "[^1]: ", "[@a", ";", "]", "[", "|", "\n", "\n\n", "    ", "> ", "- ", "`", "*", "**", "\\",
      "![", "](x)",
      "---", "|-|-|", "\n|--|\n", "[!NOTE]", "<b>", "<!--", "-->", "&amp;", "é", "中", "\t", "\0", "a", " ", "```\n",
      "# ", "~~", "==", "“", "。", "@src", "@", "https://a.b", "www.a.b", "a@b.c", "{{<", ">}}", "{.a}", "{%", "%}",
      "%%",
      ":::", "![[", "[ ] ", "<br>", "<div>", "\n\n<p>", "===\n", "<http://a.b>", "[l](u)", "[r]: /u\n",
    ]
    var random = SplitMix(state: 1)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let markup = html(text)
      #expect(MarkupCheck.problems(in: markup) == [], "\(text.debugDescription)")
      #expect(!markup.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) }, "\(text.debugDescription)")
    }
  }

  @Test func `Rendering again gives the same`() async {
    let document = MarkdownDocument(parsing: "[[a]] [@b] [^1]\n\n[^1]: | c |\n    |---|\n\n## D")
    let markups = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var site = SiteStub()
          return document.html(resolving: &site).markup
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(markups.count == 1)
  }

  @Test func `Escaping is that of HTML`() {
    let characters = (UInt8(33)..<127).map { Character(Unicode.Scalar($0)) }.filter { !"\\`*_[]<&#+-.!>~".contains($0) }
    let text = "a " + String(characters) + " < & > \" ' z"
    #expect(html(text) == "<p>\(HTML(text: text).markup)</p>\n")
    #expect(html("`\(text)`".replacing("|`", with: "")).contains("&#39;"))
  }
}

/// A random sequence that is the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
