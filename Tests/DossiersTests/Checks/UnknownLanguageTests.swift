import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct UnknownLanguageTests {
  private func files(_ language: String) -> [String: String] {
    ["dossier.yml": "title: T\nlanguage: \(language)\nas_of: 2026-10-09\nsides: [{id: us, label: US}]\n"]
  }

  @Test(arguments: ["sv", "eng", "zh-Hant"])
  func `A language without words of the site is a warning at its place`(language: String) throws {
    #expect(
      try findings("unknown-language", in: files(language)) == [
        "dossier.yml:2:11: The site has no words of its own in '\(language)'; they are English. "
          + "'interface' chooses one of \(InterfaceLanguage.allCases.map(\.rawValue).joined(separator: ", ")). [unknown-language]"
      ])
    #expect(try Sample.dossier(files(language)).check().map(\.severity) == [.warning])
  }

  @Test(arguments: ["en", "en-GB", "EN"])
  func `English of any kind is known`(language: String) throws {
    #expect(try findings("unknown-language", in: files(language)) == [])
  }

  @Test func `A dossier may choose the language of the words around it`() throws {
    #expect(try findings("unknown-language", in: files("sv\ninterface: en")) == [])
    let settings = try Sample.dossier(files("sv\ninterface: en")).settings
    #expect(settings.interfaceLanguage == "en" && settings.textLanguage == "sv")
  }

  @Test func `An interface that there is none of is an error with those that there are`() throws {
    let parsed = Sample.document("dossier.yml", Sample.settings + "\ninterface: svenska")
    #expect(parsed.diagnostics.map(\.identifier) == ["invalid-value"])
    #expect(parsed.diagnostics[0].message.contains("'interface' is one of en"))
  }
}
