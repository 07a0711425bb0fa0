import Samples
import Testing

@testable import Dossiers

/// The table of docs/guide/languages.md.
@Suite struct LanguageGuideTests {
  @Test func `Every language of the site stands in the guide, with the tags that it is chosen by`() throws {
    let rows = try GuidePage("languages").table("the site's words")
    #expect(rows.map { $0[1] } == InterfaceLanguage.allCases.map { "`\($0.rawValue)`" })
    for row in rows {
      let language = InterfaceLanguage(rawValue: row[1].filter { $0 != "`" })
      let halves = row[2].split(separator: "; not ")
      let (own, others) = (tags(in: halves[0]), halves.dropFirst().flatMap { tags(in: $0) })
      #expect(own.count > 1)
      for tag in own { #expect(InterfaceLanguage(tag: tag) == language, "\(tag)") }
      for tag in others { #expect(InterfaceLanguage(tag: tag) == nil, "\(tag)") }
    }
  }

  /// What stands between pairs of backticks.
  private func tags(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
  }
}
