import CommonMark
import Content
import Diagnostics
import Testing

@Suite struct ParsedDocumentTests {
  private func findings(_ file: ContentFile) -> [String] {
    ParsedDocument.parse(file).diagnostics.map { "\($0.location): \($0.identifier)" }
  }

  @Test func `A record's folder and stem come from its path`() throws {
    let file = ContentFile(path: "content/actors/us-treasury.md", text: "---\nname: T\n---\nBody [[china]].\n")
    let document = try #require(ParsedDocument.parse(file).document)
    #expect(document.folder == "actors")
    #expect(document.stem == "us-treasury")
    #expect(document.body.references.map(\.target) == [.record(id: "china", fragment: nil)])
    #expect(
      document.body.references.map(\.location) == [
        SourceLocation(path: "content/actors/us-treasury.md", line: 4, column: 6)
      ])
  }

  @Test func `Free pages and settings stand at the top`() throws {
    let page = try #require(
      ParsedDocument.parse(ContentFile(path: "content/about.md", text: "---\na: b\n---\n")).document)
    #expect(page.folder.isEmpty)
    #expect(page.stem == "about")
    #expect(page.body.isEmpty)
    let settings = try #require(
      ParsedDocument.parse(ContentFile(path: "content/dossier.yml", text: "title: X\n")).document)
    #expect(settings.stem == "dossier")
    #expect(settings.frontMatter.location == SourceLocation(path: "content/dossier.yml"))
  }

  @Test func `JSON is data`() throws {
    let file = ContentFile(
      path: "content/sources/zotero.json", text: #"[{"id": "a", "issued": {"date-parts": [[2025, 10]]}}]"#)
    let document = try #require(ParsedDocument.parse(file).document)
    guard case .sequence(let items) = document.frontMatter.value else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 1)
  }

  @Test(arguments: [
    ("no front matter\n", "content/x.md:1:1: missing-front-matter"),
    ("---\ntitle: X\n", "content/x.md:1:1: unclosed-front-matter"),
    ("---\ntitle: [\n---\n", "content/x.md:2:8: invalid-yaml"),
  ])
  func `Front matter must be there and end`(text: String, finding: String) {
    #expect(findings(ContentFile(path: "content/x.md", text: text)) == [finding])
  }

  @Test func `Front matter of Hugo's other sort is told`() {
    let file = ContentFile(path: "content/x.md", text: "+++\ntitle = \"X\"\n+++\n")
    #expect(
      ParsedDocument.parse(file).diagnostics.map(\.message) == [
        "A Markdown file begins with front matter: a line '---', YAML, and another line '---'; TOML between '+++' is not "
          + "read: write 'title: …' for 'title = \"…\"'."
      ])
  }

  @Test func `What is not UTF-8 is named by its place`() {
    let bytes = Array("---\ntitle: é".utf8) + [0xFF, 0xFE] + Array("\n---\n".utf8)
    #expect(findings(ContentFile(path: "content/x.md", bytes: bytes)) == ["content/x.md:2:9: not-utf-8"])
    let utf16: [UInt8] = [0xFF, 0xFE, 0x2D, 0x00]
    #expect(findings(ContentFile(path: "content/x.md", bytes: utf16)) == ["content/x.md:1:1: not-utf-8"])
  }

  @Test func `A byte order mark is no text`() throws {
    let file = ContentFile(path: "content/x.md", bytes: [0xEF, 0xBB, 0xBF] + Array("---\ntitle: X\n---\nBody\n".utf8))
    #expect(try #require(ParsedDocument.parse(file).document).body.plainText == "Body")
  }

  @Test(arguments: [
    "[[china#the-second-round|China]]", "[@ap-2025, p. 3; @seed]", "[x](../actors/china.md)", "![Map](../assets/m.png)",
  ])
  func `References of a body are ours`(body: String) throws {
    let file = ContentFile(path: "content/x.md", text: "---\ntitle: X\n---\n\(body)\n")
    let targets = try #require(ParsedDocument.parse(file).document).body.references.map(\.target)
    let expected: [String: [BodyReference.Target]] = [
      "[[china#the-second-round|China]]": [.record(id: "china", fragment: "the-second-round")],
      "[@ap-2025, p. 3; @seed]": [.source(id: "ap-2025"), .source(id: "seed")],
      "[x](../actors/china.md)": [.link(destination: "../actors/china.md")],
      "![Map](../assets/m.png)": [.image(destination: "../assets/m.png", alt: "Map")],
    ]
    #expect(targets == expected[body])
  }
}
