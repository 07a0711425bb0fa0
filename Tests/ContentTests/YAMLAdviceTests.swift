import Diagnostics
import Testing

@testable import Content

@Suite struct YAMLAdviceTests {
  private func findings(_ yaml: String) -> [String] {
    YAMLNode.parse(yaml[...], path: "x.md", firstLine: 1).diagnostics.map {
      "\($0.location.line):\($0.location.column) \($0.message)"
    }
  }

  @Test(arguments: [
    ("title: Tolls: a history", "1:13 A text that holds ': ' is quoted: title: 'Tolls: a history'"),
    ("title: It's so: a 'b'", "1:15 A text that holds ': ' is quoted: title: \"It's so: a 'b'\""),
    ("title: It's \"so\": a", "1:17 A text that holds ': ' is quoted: title: 'It''s \"so\": a'"),
    ("a:\n  - b\n  - note: c: d", "3:12 A text that holds ': ' is quoted: note: 'c: d'"),
    ("title: @desk", "1:8 A text that begins with '@' is quoted: title: '@desk'"),
    ("title: `x` y", "1:8 A text that begins with '`' is quoted: title: '`x` y'"),
    ("title: % of trade", "1:8 A text that begins with '%' is quoted: title: '% of trade'"),
    ("title: *bold* text", "1:8 A text that begins with '*' is quoted: title: '*bold* text'"),
    ("- , a", "1:3 A text that begins with ',' is quoted: ', a'"),
    ("title: | a b", "1:8 A text that begins with '|' is quoted: title: '| a b'"),
    ("title: > a b", "1:8 A text that begins with '>' is quoted: title: '> a b'"),
    ("title: - a", "1:8 A text that begins with '- ' is quoted: title: '- a'"),
    ("title: [Draft] Tolls", "1:8 A text that begins with '[' is quoted: title: '[Draft] Tolls'"),
    ("title: {a} b\nc: d", "1:8 A text that begins with '{' is quoted: title: '{a} b'"),
    (
      "title: [a, b\nc: d", "1:8 A list or mapping that begins with '[' ends with ']'; a text that begins so is quoted."
    ),
    (
      "title: \"Tolls\" a history", "1:8 A text that goes on behind a quotation is quoted: title: '\"Tolls\" a history'"
    ),
    ("title: 'It's so'", "1:8 A text that goes on behind a quotation is quoted: title: \"'It's so'\""),
    ("title: \"Tolls\nb: c", "1:8 A quotation that begins with \" ends with \"."),
    ("a:\n\tb: c", "2:1 Lines are indented by spaces, never by a tab."),
    ("title:Tolls\nb: c", "1:6 A space stands behind the colon of a key."),
    ("title: a\nmore words\nb: c", "2:1 A text of several lines is indented in its further ones, or quoted."),
    ("title: !new a", "1:8 Front matter uses no YAML tags; quote a text that begins with '!'."),
    (
      "title: &a b",
      "1:8 Front matter uses no YAML anchors and aliases; write the value out, or quote a text that begins with '&' or "
        + "'*'."
    ),
  ])
  func `An error says what to write`(yaml: String, finding: String) {
    #expect(findings(yaml) == [finding])
  }

  @Test func `A long text is not said again`() {
    let text = String(repeating: "word ", count: 20)
    #expect(findings("title: \(text): a") == ["1:108 A text that holds ': ' is quoted."])
  }

  @Test(arguments: [
    "a: b\n", "a: 'b: c'\n", "a: \"b\" # c\n", "a: [b, c] # d\n", "a: >\n  b: c\n", "a: !!str 12\n", "a: b:c\n",
  ])
  func `What is YAML is no finding`(yaml: String) {
    #expect(findings(yaml) == [])
  }
}

@Suite struct YAMLCommentTests {
  private func findings(_ yaml: String) -> [String] {
    YAMLNode.parse(yaml[...], path: "x.md", firstLine: 1).diagnostics.map {
      "\($0.location.line):\($0.location.column) \($0.severity.rawValue) \($0.identifier)"
    }
  }

  @Test(arguments: [
    ("title: Docket #24-1287 and", ["1:15 warning yaml-comment"]),
    ("title: é 中 #1\nb: c # d", ["1:12 warning yaml-comment", "2:6 warning yaml-comment"]),
    ("a:\n  - b #c\n  - {d: e #f\n  }", ["2:7 warning yaml-comment", "3:11 warning yaml-comment"]),
    ("a: b\n  c #d", ["2:5 warning yaml-comment"]),
    ("a: b\t#c\r\nd: e #f\r\n", ["1:6 warning yaml-comment", "2:6 warning yaml-comment"]),
    ("a: [b, c #d\n  ]", ["1:10 warning yaml-comment"]),
  ])
  func `A comment behind a plain text is told`(yaml: String, expected: [String]) {
    #expect(findings(yaml) == expected)
  }

  @Test(arguments: [
    "# a\nb: c\n  # d\ne: f\n", "a: 'b' # c", "a: \"b #c\"", "a: [b, c] # d", "a: 2025-10-09 # b", "a: 12.5 # b",
    "a: 2025-05~/.. # b", "a: true # b", "a: # b\n  c: d", "a: b#c", "a: |\n  b #c\n", "a: >\n  b #c\n",
  ])
  func `Any other comment is one`(yaml: String) {
    #expect(findings(yaml) == [])
  }

  @Test func `The message quotes what is left`() {
    #expect(
      YAMLNode.parse("title: Rule #301", path: "x.md", firstLine: 1).diagnostics.map(\.message) == [
        "What follows ' #' is a comment and left out; a text that holds it is quoted: 'Rule #…'."
      ])
  }
}
