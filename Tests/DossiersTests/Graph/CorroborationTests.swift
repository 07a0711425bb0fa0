import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct CorroborationTests {
  private static let sources = """
    - {id: law, type: legislation, title: T, publisher: Gazette}
    - {id: reuters, type: article-newspaper, title: T, publisher: Reuters, container-title: Daily}
    - {id: reuters-too, type: article-newspaper, title: T, publisher: REUTERS}
    - {id: ap, type: article-newspaper, title: T, publisher: AP, container-title: Daily}
    - {id: daily, type: article-newspaper, title: T, container-title: Daily}
    - {id: lau, type: report, title: T, author: [{family: Lau, given: Stuart}]}
    - {id: unnamed, type: webpage, title: T}
    - {id: unnamed-too, type: webpage, title: T}
    - {id: unseen, type: legislation, title: T, publisher: Gazette, custom: {access: cited-in-digest}}
    """

  @Test(
    arguments: [
      ([], .none), (["nowhere"], .none), (["reuters"], .single), (["reuters", "reuters"], .single),
      (["reuters", "reuters-too"], .single), (["reuters", "ap"], .independent(2)), (["ap", "daily"], .independent(2)),
      (["reuters", "ap", "lau", "reuters-too"], .independent(3)), (["unnamed", "unnamed-too"], .single),
      (["unnamed", "lau"], .independent(2)), (["law"], .official(isRead: true)),
      (["reuters", "ap", "law"], .official(isRead: true)), (["unseen", "reuters"], .official(isRead: false)),
      (["unseen", "law"], .official(isRead: true)),
    ] as [([String], Corroboration)])
  func `Support is counted in publishers, not in pages`(ids: [String], expected: Corroboration) throws {
    let dossier = try Sample.dossier(["sources/s.yml": Self.sources])
    let references = ids.map { Reference($0, at: SourceLocation(path: "x")) }
    #expect(dossier.corroboration(of: references) == expected)
  }
}
