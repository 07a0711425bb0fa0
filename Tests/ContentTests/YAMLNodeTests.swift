import Diagnostics
import Testing

@testable import Content

@Suite struct YAMLNodeTests {
  private func parse(_ yaml: String, firstLine: Int = 2) -> (node: YAMLNode?, diagnostics: [String]) {
    let parsed = YAMLNode.parse(yaml[...], path: "x.md", firstLine: firstLine)
    return (parsed.node, parsed.diagnostics.map { "\($0.location) \($0.identifier)" })
  }

  private func place(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(path: "x.md", line: line, column: column)
  }

  @Test func `Keys and values know their place in the file`() {
    let node = parse("name: China\nside: [us, 'no']\n").node
    let expected = YAMLNode(
      .mapping([
        .init(
          key: "name", keyLocation: place(2, 1), value: YAMLNode(.scalar("China", isQuoted: false), at: place(2, 7))),
        .init(
          key: "side", keyLocation: place(3, 1),
          value: YAMLNode(
            .sequence([
              YAMLNode(.scalar("us", isQuoted: false), at: place(3, 8)),
              YAMLNode(.scalar("no", isQuoted: true), at: place(3, 12)),
            ]), at: place(3, 7))),
      ]), at: place(2, 1))
    #expect(node == expected)
  }

  @Test func `Columns count scalars`() {
    guard case .mapping(let entries)? = parse("{a: 商务部 é, b: x}").node?.value else {
      Issue.record("no mapping")
      return
    }
    #expect(entries[1].keyLocation == place(2, 12))
  }

  @Test(arguments: ["2025-10-09", "no", "1e3", "0x10", "true", "12.5"])
  func `Scalars stay text`(text: String) {
    #expect(parse(text).node?.value == .scalar(text, isQuoted: false))
  }

  @Test(arguments: [("", true), ("~", true), ("null", true), ("'null'", false), ("\"\"", false), ("nil", false)])
  func `Nothing is not a word`(yaml: String, isNull: Bool) {
    #expect(parse(yaml).node?.isNull == isNull)
  }

  @Test(arguments: [
    ("a: [1, 2\nb: 3\n", "x.md:2:4 invalid-yaml"),
    ("a: b: c\n", "x.md:2:5 invalid-yaml"),
    ("\ta: 1\n", "x.md:2:1 invalid-yaml"),
    ("a: 1\na: 2\n", "x.md:2:1 duplicate-key"),
    ("a: 1\n---\nb: 2\n", "x.md:3:1 invalid-yaml"), ("a: !b c\n", "x.md:2:4 invalid-yaml"),
    ("a: \u{0}\n", "x.md:2:4 invalid-yaml"),
    ("a: &x 1\nb: *x\n", "x.md:2:4 yaml-anchor"),
    ("a: *x\n", "x.md:2:4 invalid-yaml"),
  ])
  func `What is wrong is said with its place`(yaml: String, finding: String) {
    #expect(parse(yaml).diagnostics == [finding])
    #expect(parse(yaml).node == nil)
  }

  @Test func `A bomb of aliases is refused before it goes off`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(parse(bomb).diagnostics.first?.hasSuffix("yaml-anchor") == true)
    // As keys, which are compared while the document is composed.
    let keys = bomb + "? *a9\n: 1\n? *a9\n: 2\n"
    #expect(parse(keys).diagnostics.first?.hasSuffix("yaml-anchor") == true)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
    String(repeating: "- ", count: 100_000) + "x", String(repeating: "? ", count: 100_000),
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
  ])
  func `Depth does not overflow`(yaml: String) {
    _ = parse(yaml)
  }

  @Test(arguments: [33, 900, 1_000, 100_000])
  func `Lists and mappings within each other go down thirty-two levels`(depth: Int) {
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let parsed = YAMLNode.parse(nested[...], path: "x.md", firstLine: 1)
    #expect(parsed.node == nil)
    #expect(
      parsed.diagnostics.map { "\($0.identifier): \($0.message)" } == [
        "yaml-depth: Front matter nests lists and mappings at most 32 levels deep."
      ])
    #expect(parse(String(repeating: "[", count: 32) + String(repeating: "]", count: 32)).diagnostics.isEmpty)
    #expect(parse("a: {b: [{c: [x, [y, {d: 1}]]}]}\n").diagnostics.isEmpty)
  }

  @Test func `Ampersands and asterisks in text are text`() {
    let yaml = "title: AT&T and R & D *not* a link\nnote: 'A &b and *c'\n"
    #expect(parse(yaml).diagnostics.isEmpty)
  }
}
