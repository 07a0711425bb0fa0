import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct UnknownLanguageTests {
  private func files(_ language: String) -> [String: String] {
    ["dossier.yml": "title: T\nlanguage: \(language)\nas_of: 2026-10-09\nsides: [{id: us, label: US}]\n"]
  }

  @Test(arguments: ["zh", "fr-CA", "eng"])
  func `A language without words of the site is a warning at its place`(language: String) throws {
    #expect(
      try findings("unknown-language", in: files(language)) == [
        "dossier.yml:2:11: The site's own words are English; '\(language)' holds for the texts of the dossier alone. [unknown-language]"
      ])
    #expect(try Sample.dossier(files(language)).check().map(\.severity) == [.warning])
  }

  @Test(arguments: ["en", "en-GB", "EN"])
  func `English of any kind is known`(language: String) throws {
    #expect(try findings("unknown-language", in: files(language)) == [])
  }
}
