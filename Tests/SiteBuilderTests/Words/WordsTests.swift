import Content
import Diagnostics
import Dossiers
import Editions
import Testing
import Wording

@testable import Pages

/// Whatever a reader sees comes from the wording or from the writers.
@Suite struct WordsTests {
  /// All files of the silent dossier in a language, by path.
  private static func files(_ words: any Wording) async throws -> [String: String] {
    let dossier = try SampleSite.dossier(SilentDossier.content)
    #expect(dossier.check().filter { $0.severity == .error && $0.identifier != "missing-asset" }.map(\.message) == [])
    let assets = [Asset(ContentFile(path: "content/assets/map.svg", bytes: []))]
    let plan = SitePlan(
      edition: Edition(of: dossier), assets: assets, baseURL: dossier.settings.baseURL, words: words)
    let files = plan.routes.map { plan.render($0) } + (await plan.searchFiles())
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// Latin letters outside of ⟦ and ⟧, which may stand in different texts of a file: there may be markup among words.
  private func strays(_ texts: [String]) -> [String] {
    var depth = 0
    return texts.filter { text in
      let before = depth
      var isStray = false
      for scalar in plain(text).unicodeScalars {
        if scalar == "⟦" { depth += 1 } else if scalar == "⟧" { depth -= 1 }
        if depth == 0, scalar.properties.isAlphabetic, scalar.value < 0x250 { isStray = true }
      }
      if text.hasSuffix("…") { depth = before }
      return isStray
    } + (depth == 0 ? [] : ["\(depth) marks are open at the end"])
  }

  /// What is the same in every language: names of formats, the tag of a source's language, its citation key.
  private let names: Set = [
    "CSL-JSON", "BibTeX", "ja", "act", "decree", "news", "story", "study", "unused",
  ]

  /// Without escapes, which are letters; empty for names and addresses.
  private func plain(_ text: String) -> String {
    if names.contains(text) || text.hasPrefix("https://") { return "" }
    return text.replacing(/&#?\w+;|\\u\w{4}|\\n/, with: "")
  }

  @Test func `No word is shown that no wording and no writer said`() async throws {
    let files = try await Self.files(MarkedEnglish())
    #expect(files.count > 90, "\(files.count)")
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      #expect(strays(SeenTexts.of(path, file)) == [], "\(path)")
    }
  }

  @Test func `What a page consists of does not depend on its words`() async throws {
    let files = try await Self.files(MarkedEnglish())
    let english = try await Self.files(English())
    #expect(files.keys.sorted() == english.keys.sorted())
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      let other = try #require(english[path])
      if path.hasSuffix(".html") {
        #expect(SeenTexts.structure(ofPage: file) == SeenTexts.structure(ofPage: other), "\(path)")
      } else if path.hasPrefix("data/") {
        #expect(file == other, "\(path)")
      }
    }
  }
}
