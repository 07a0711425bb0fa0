import CommonMark
import Content
import Diagnostics
import Testing

@Suite struct DataBlockTests {
  private func parse(_ body: String) -> (blocks: [DataBlock], diagnostics: [String]) {
    let parsed = ParsedDocument.parse(ContentFile(path: "x.md", text: "---\na: b\n---\n" + body))
    return (
      parsed.document?.body.blocks ?? [],
      parsed.diagnostics.map { "\($0.location) \($0.severity.rawValue) \($0.identifier)" }
    )
  }

  /// Keys and single values as `line:column key=line:column value`.
  private func fields(_ block: DataBlock?) -> [String] {
    guard case .mapping(let entries)? = block?.fields.value else { return [] }
    return entries.map { entry in
      let text = if case .scalar(let text, _) = entry.value.value { text } else { "…" }
      let (key, value) = (entry.keyLocation, entry.value.location)
      return "\(key.line):\(key.column) \(entry.key)=\(value.line):\(value.column) \(text)"
    }
  }

  @Test(arguments: DataBlock.Name.allCases)
  func `A block of a known name is data`(name: DataBlock.Name) {
    let parsed = parse("```\(name.rawValue)\na: 1\n```\n")
    #expect(parsed.blocks.map(\.name) == [name])
    #expect(parsed.blocks.first?.location == SourceLocation(path: "x.md", line: 4))
    #expect(parsed.diagnostics == [])
  }

  @Test(arguments: [
    ("```timeline\ntheme: talks\nlimit: 3\n```", ["5:1 theme=5:8 talks", "6:1 limit=6:8 3"]),
    ("- x\n\n  ~~~timeline\n  é: ü\n  b: c\n  ~~~", ["7:3 é=7:6 ü", "8:3 b=8:6 c"]),
    ("> ```timeline\n> a: 1\n>b: 2\n> ```", ["5:3 a=5:6 1", "6:2 b=6:5 2"]),
    ("```timeline\r\na: 1\r\nb: 2\r\n```\r\n", ["5:1 a=5:4 1", "6:1 b=6:4 2"]),
    ("x[^1]\n\n[^1]: n\n\n    ```timeline\n    a: 1\n    ```\n", ["9:5 a=9:8 1"]),
    ("```timeline\na: 1", ["5:1 a=5:4 1"]),
  ])
  func `Keys and values know their place in the file`(body: String, expected: [String]) {
    let parsed = parse(body)
    #expect(fields(parsed.blocks.first) == expected)
    #expect(parsed.diagnostics == [])
  }

  @Test(arguments: [
    "```yaml\na: [\n```", "```timelines\na: [\n```", "```Timeline\na: [\n```", "    timeline\n", "`timeline`",
  ])
  func `Any other code is code`(body: String) {
    let parsed = parse(body)
    #expect(parsed.blocks == [])
    #expect(parsed.diagnostics == [])
  }

  @Test(arguments: [
    ("```timeline\na: [1\nb: 2\n```", "x.md:5:4 error invalid-yaml"),
    ("- ```chart\n  a: b: c\n  ```", "x.md:5:7 error invalid-yaml"),
    ("> ```chart\n> \ta: 1\n> ```", "x.md:5:3 error invalid-yaml"),
    ("  ```chart\n  a: 1\n  a: 2\n  ```", "x.md:5:3 error duplicate-key"),
    ("```chart\na: &x 1\nb: *x\n```", "x.md:5:4 error yaml-anchor"),
    ("```chart\na: [\n```", "x.md:5:4 error invalid-yaml"),
  ])
  func `What is wrong is said with its place`(body: String, finding: String) {
    let parsed = parse(body)
    #expect(parsed.blocks == [])
    #expect(parsed.diagnostics == [finding])
  }

  @Test func `Words behind the name do nothing, and that is said`() {
    let parsed = parse("- ```timeline {theme=talks}\n  a: 1\n  ```")
    #expect(parsed.blocks.count == 1)
    #expect(parsed.diagnostics == ["x.md:4:3 warning stray-words"])
  }

  @Test func `An empty block is data that holds nothing, at its fence`() {
    for body in ["```chart\n```", "```chart\n\n# nothing\n```", "```chart"] {
      let parsed = parse(body)
      #expect(parsed.blocks.map(\.fields.isNull) == [true])
      #expect(parsed.blocks.first?.fields.location == SourceLocation(path: "x.md", line: 4))
    }
  }

  @Test func `The prose does not hold it`() throws {
    let file = ContentFile(path: "x.md", text: "---\na: b\n---\nOne.\n\n```timeline\ntheme: talks\n```\n\nTwo.\n")
    let body = try #require(ParsedDocument.parse(file).document).body
    #expect(body.plainText == "One.\nTwo.")
    #expect(body.wordCount == 2)
  }

  @Test(arguments: [
    "a: [" + String(repeating: "x, ", count: 350_000) + "]", String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 100_000), "a: " + String(repeating: "é", count: 1_000_000),
    (0..<40).map { "a\($0): &a\($0) [*a\($0), *a\($0)]\n" }.joined(),
  ])
  func `Size and depth do no harm`(yaml: String) {
    _ = parse("```timeline\n\(yaml)\n```\n")
    _ = parse(String(repeating: "> ", count: 200) + "```timeline\n\(yaml)\n")
  }
}
