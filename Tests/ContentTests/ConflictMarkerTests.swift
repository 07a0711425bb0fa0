import Content
import Diagnostics
import Testing

@Suite struct ConflictMarkerTests {
  private func findings(_ text: String, in path: String = "content/a.md") -> [String] {
    ParsedDocument.parse(ContentFile(path: path, text: text)).diagnostics.map {
      "\($0.location.line):\($0.location.column) \($0.severity.rawValue) \($0.identifier)"
    }
  }

  private let conflict = "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> branch\n"

  @Test(arguments: ["content/a.md", "content/dossier.yml", "content/sources/s.json", "content/sources/s.yaml"])
  func `A conflict is an error in whatever file, and the only one`(path: String) {
    #expect(findings(conflict, in: path) == ["1:1 error conflict-marker"])
    #expect(findings("a: b\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> x\r\n", in: path) == ["2:1 error conflict-marker"])
  }

  @Test(arguments: [
    ("---\ntitle: A\n\(String(repeating: "<", count: 7)) HEAD\n---\n", ["3:1"]),
    ("---\n---\na\n\n>>>>>>> branch\n", ["5:1"]), ("---\n---\n```\n<<<<<<<\n```\n", ["4:1"]),
    ("---\n---\n<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n\n<<<<<<< d\n=======\n>>>>>>> e", ["3:1", "8:1"]),
  ])
  func `Each conflict is told, half ones too`(text: String, places: [String]) {
    #expect(findings(text) == places.map { $0 + " error conflict-marker" })
  }

  @Test(arguments: [
    "Heading\n=======\n", "> > > > > > > a\n", ">>>>>>>> a\n", " <<<<<<< a\n", "a <<<<<<< b\n", "<<<<<<<a\n",
    "<<<<<< a\n",
  ])
  func `What a writer may mean is none`(body: String) {
    #expect(!findings("---\ntitle: A\n---\n" + body).contains { $0.hasSuffix("conflict-marker") })
  }

  @Test func `The message says what to do`() {
    let file = ContentFile(path: "content/a.md", text: conflict)
    #expect(
      ParsedDocument.parse(file).diagnostics.map(\.message) == [
        "Two versions of this file have been merged here and differ: keep one of them, and remove the lines '<<<<<<<', "
          + "'=======' and '>>>>>>>'."
      ])
  }
}
