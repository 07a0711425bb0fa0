import Content
import Diagnostics
import Dossiers
import Editions
import HTML
import Wording

@testable import Pages
@testable import SiteBuilder

/// A small dossier in memory, as a writer would put it, and the exports that come of it.
enum SmallSite {
  static let settings = """
    title: "Ferry; dispute & more"
    language: en
    as_of: 2026-10-09
    publisher: The Gazette
    licence: CC BY 4.0
    sides: [{id: north, label: North}, {id: south, label: South}]
    """

  static let actors = [
    "actors/port.md": "---\nname: Port\nkind: organisation\nside: north\n---\n",
    "actors/isle.md": "---\nname: Isle\nkind: state\nside: south\n---\n",
  ]

  static func measure(_ history: String, _ more: String = "") -> String {
    """
    ---
    title: Ferry toll
    short: Toll
    kind: tariff
    imposed_by: port
    targets: isle
    history: [\(history)]
    \(more)
    ---

    """
  }

  struct HasFaults: Error { let findings: [String] }

  /// - Parameter files: by path below `content/`, beside the settings and actors above.
  static func map(_ files: [String: String] = [:], asOf: String? = nil, baseURL: String? = nil) throws -> SiteMap {
    let all = files.merging(actors) { a, _ in a }.merging(["dossier.yml": settings]) { a, _ in a }
    let documents = all.map { path, text in
      let parsed = ParsedDocument.parse(ContentFile(path: "content/" + path, text: text))
      return parsed.document.map { DecodedDocument(decoding: $0) }
        ?? DecodedDocument(unparsed: path, diagnostics: parsed.diagnostics)
    }
    let result = Dossier.assemble(documents)
    guard let dossier = result.dossier, !result.diagnostics.hasErrors else {
      throw HasFaults(findings: result.diagnostics.map(\.message))
    }
    let edition = Edition(of: dossier, on: asOf.flatMap { CalendarDay($0) })
    return SiteMap(edition: edition, assets: [], baseURL: baseURL, words: English())
  }

  /// The text of one file of the site; nil where it has none.
  static func file(
    _ path: String, _ files: [String: String] = [:], asOf: String? = nil, baseURL: String? = nil
  ) throws -> String? {
    let map = try map(files, asOf: asOf, baseURL: baseURL)
    let plan = SitePlan(edition: map.edition, assets: [], baseURL: baseURL)
    return plan.routes.first { $0.path.string == path }.map {
      String(decoding: plan.render($0).bytes, as: UTF8.self)
    }
  }
}
