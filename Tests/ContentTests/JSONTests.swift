import Content
import Diagnostics
import Testing

@Suite struct JSONTests {
  private func parse(_ text: String, in path: String = "content/sources/a.json") -> (YAMLNode?, [String]) {
    let parsed = ParsedDocument.parse(ContentFile(path: path, text: text))
    let findings = parsed.diagnostics.map { diagnostic in
      let notes = diagnostic.notes.map { " (\($0.message) \($0.location))" }.joined()
      return "\(diagnostic.location): \(diagnostic.message) [\(diagnostic.identifier)]\(notes)"
    }
    return (parsed.document?.frontMatter, findings)
  }

  /// As it stands in a list, by kind and place.
  private func outline(_ node: YAMLNode) -> String {
    let place = "@\(node.location.line):\(node.location.column)"
    return switch node.value {
    case .scalar(let text, let isQuoted): (isQuoted ? "'\(text)'" : text) + place
    case .sequence(let nodes): "[" + nodes.map(outline).joined(separator: " ") + "]" + place
    case .mapping(let entries):
      "{"
        + entries.map { "\($0.key)@\($0.keyLocation.line):\($0.keyLocation.column)=\(outline($0.value))" }
        .joined(separator: " ") + "}" + place
    }
  }

  @Test func `Each value keeps its kind and its place`() throws {
    let node = try #require(parse("[\n {\"é🚢\": \"x\", \"n\": -1.50e3},\r\n true, null, [ ], {}\n]\n").0)
    #expect(
      outline(node)
        == "[{é🚢@2:3='x'@2:9 n@2:14=-1.50e3@2:19}@2:2 true@3:2 null@3:8 []@3:14 {}@3:19]@1:1")
  }

  @Test(arguments: [
    (#""\ud83d\udea2 \uD842\uDFB7 \u00e9""#, "🚢 𠮷 é"), (#""\" \\ \/ \b\f\n\r\t""#, "\" \\ / \u{8}\u{C}\n\r\t"),
    (#""\ud83d x""#, "\u{FFFD} x"), (#""\udea2\ud83d""#, "\u{FFFD}\u{FFFD}"), ("\"a: b # c {[\"", "a: b # c {["),
  ])
  func `Texts are JSON's, not YAML's`(json: String, text: String) throws {
    #expect(try #require(parse(json).0).value == .scalar(text, isQuoted: true))
  }

  @Test func `An empty file is empty, and a byte order mark is none of it`() throws {
    #expect(try #require(parse(" \n").0).isNull)
    #expect(try #require(parse("\u{FEFF}[]").0).value == .sequence([]))
  }

  @Test(arguments: [
    ("[1 2]", "1:4: This is not JSON: a comma or the end of the list is missing here."),
    ("[1,]", "1:4: This is not JSON: no comma stands before the end of the list."),
    ("{\"a\": 1,\n}", "2:1: This is not JSON: no comma stands before the end of the object."),
    ("{a: 1}", "1:2: This is not JSON: a key stands in double quotation marks."),
    ("{\"a\" 1}", "1:6: This is not JSON: a key is followed by a colon."),
    ("[01]", "1:2: This is not JSON: a value is missing or stands without its marks."),
    ("[1.]", "1:2: This is not JSON: a value is missing or stands without its marks."),
    ("[NaN]", "1:2: This is not JSON: a value is missing or stands without its marks."),
    ("['a']", "1:2: This is not JSON: a value is missing or stands without its marks."),
    ("[] x", "1:4: This is not JSON: something stands behind its end."),
    ("// x\n[]", "1:1: This is not JSON: a value is missing or stands without its marks."),
    (
      "[\"a\n\"]",
      "1:4: This is not JSON: a text holds no line ends and other controls; they are written as \\n, \\t, \\u0000."
    ),
    (#"["\x"]"#, "1:3: This is not JSON: a backslash is followed by one of \" \\ / b f n r t u."),
  ])
  func `What is not JSON is said where it is`(json: String, finding: String) {
    #expect(parse(json).1 == ["content/sources/a.json:\(finding) [invalid-json]"])
  }

  @Test(arguments: [
    ("[\n {\"a\": 1", "2:9", "object", "2:2"), ("[\n {\"a\": 1},\n", "3:1", "list", "1:1"),
    ("[{\"title\": \"On to", "1:18", "text", "1:12"),
  ])
  func `An export that is cut off is told so`(json: String, end: String, noun: String, start: String) {
    #expect(
      parse(json).1 == [
        "content/sources/a.json:\(end): This is not JSON: the file ends before the \(noun) does. It was cut off; export it once "
          + "more. [invalid-json] (The \(noun) begins here. content/sources/a.json:\(start))"
      ])
  }

  @Test func `A key stands once, and nothing is nested without end`() {
    #expect(
      parse("[{\"a\": 1, \"a\": 2}]").1 == [
        "content/sources/a.json:1:11: A key stands once in an object, 'a' does not. [duplicate-key]"
      ])
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      parse(deep).1 == [
        "content/sources/a.json:1:33: JSON nests lists and objects at most 32 levels deep. [json-depth]"
      ])
  }
}
