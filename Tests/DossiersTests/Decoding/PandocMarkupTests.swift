import Samples
import Testing

@testable import Dossiers

@Suite struct PandocMarkupTests {
  @Test(arguments: [
    ("*Blue Heron* case", "<i>Blue Heron</i> case"),
    ("**Bold** H~2~O m^3^", "<b>Bold</b> H<sub>2</sub>O m<sup>3</sup>"),
    ("Ch’ing *c*. 1800", "Ch’ing <i>c</i>. 1800"), ("2 * 3 * 4", "2 * 3 * 4"), ("M\\*A\\*S\\*H", "M*A*S*H"),
    ("a *b", "a *b"), ("a~b c~d", "a~b c~d"), ("**a *b* c**", "<b>a <i>b</i> c</b>"), ("***a***", "***a***"),
    ("C:\\dir", "C:\\dir"), ("", ""), ("**", "**"), ("_x_ [y]", "_x_ [y]"),
    ("<span style=\"font-variant:small-caps;\">UN</span>", "<span style=\"font-variant:small-caps;\">UN</span>"),
  ])
  func `Markdown's marks become CSL's`(written: String, csl: String) {
    #expect(PandocMarkup.csl(written) == csl)
  }

  @Test func `Only pandoc's files are Markdown`() {
    func titles(_ path: String, _ text: String) -> [String] {
      guard case .sources(let sources) = Sample.document(path, text).content else { return [] }
      return sources.map(\.title)
    }
    let item = "{id: a, type: book, title: 'The *Heron*'}"
    #expect(titles("sources/a.yml", "references: [\(item)]") == ["The Heron"])
    #expect(titles("sources/a.yml", "[\(item)]") == ["The *Heron*"])
    #expect(
      titles("sources/a.json", #"{"references": [{"id": "a", "type": "book", "title": "The *Heron*"}]}"#) == [
        "The *Heron*"
      ])
  }

  @Test func `However many marks there are, it takes a moment`() {
    #expect(PandocMarkup.csl(String(repeating: "*a **b ", count: 20_000)).utf8.count == 140_000)
  }
}
