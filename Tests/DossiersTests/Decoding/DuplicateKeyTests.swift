import Content
import Diagnostics
import Samples
import Testing

@testable import Dossiers

/// YAML that repeats a key does not parse, but nodes can come from elsewhere.
@Suite struct DuplicateKeyTests {
  private func entry(_ key: String, _ value: String, line: Int) -> YAMLNode.Entry {
    let place = SourceLocation(path: "x.md", line: line, column: 1)
    return YAMLNode.Entry(key: key, keyLocation: place, value: YAMLNode(.scalar(value, isQuoted: false), at: place))
  }

  @Test func `A key stands once and its first value counts`() {
    let entries = [entry("title", "a", line: 1), entry("title", "b", line: 2), entry("title", "c", line: 3)]
    var fields = FieldReader(entries, of: "A theme", at: SourceLocation(path: "x.md"))
    let title: String? = fields.required("title")
    #expect(title == "a")
    #expect(
      fields.finish().lines == [
        "x.md:2:1: A key stands once in a mapping, 'title' does not. [duplicate-key]",
        "x.md:3:1: A key stands once in a mapping, 'title' does not. [duplicate-key]",
      ])
  }
}
