import Testing

@testable import Content

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n", 4),
    ("---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "Body", 4),
    ("---\n---\n", "", "", 3),
    ("---\na: 1\n---", "a: 1\n", "", 4),
    ("---  \na: 1\n---\t\n\nBody", "a: 1\n", "\nBody", 4),
    ("---\na: |\n  ---x\n---\nBody\n---\nmore", "a: |\n  ---x\n", "Body\n---\nmore", 5),
  ])
  func `Two lines of three hyphens hold it`(text: String, yaml: String, body: String, bodyLine: Int) {
    #expect(FrontMatter.split(text) == .found(yaml: yaml[...], body: body, bodyLine: bodyLine))
  }

  @Test(arguments: ["", "\n---\na: 1\n---\n", "Body", "----\na\n----\n", " ---\na: 1\n---\n", "--"])
  func `A file may have none`(text: String) {
    #expect(FrontMatter.split(text) == .missing)
  }

  @Test(arguments: ["---\n", "---", "---\na: 1\n", "---\na: 1\n----\n", "---\na: 1\n --- \nBody"])
  func `It may never close`(text: String) {
    #expect(FrontMatter.split(text) == .unclosed)
  }
}
