import Content
import Diagnostics
import Dossiers
import Editions
import HTML
import Testing

@testable import Pages
@testable import SiteBuilder

/// A site of content in memory, by path.
struct SampleSite {
  let plan: SitePlan
  private let files: [String: String]

  static let settings = """
    title: Dispute
    language: en
    as_of: 2025-06-30
    sides: [{id: north, label: North}, {id: south, label: South}]
    """

  /// The actors `north` and `south`.
  static let actors = [
    "actors/north.md": "---\nname: The North\nkind: state\nside: north\n---\n",
    "actors/south.md": "---\nname: The South\nkind: state\nside: south\n---\n",
  ]

  /// - Parameter history: entries as YAML writes them in a line: `{date: 2025-03-03, status: in-force}`.
  static func measure(_ title: String, by side: String = "north", _ history: String, _ more: String = "") -> String {
    let target = side == "north" ? "south" : "north"
    return """
      ---
      title: \(title)
      short: \(title)
      kind: tariff
      imposed_by: \(side)
      targets: \(target)
      history: [\(history)]
      \(more)
      ---

      """
  }

  /// - Parameter content: by path below `content/`; settings and actors are there already.
  init(_ content: [String: String], settings more: String = "", asOf: String? = nil, baseURL: String? = nil) throws {
    let plan = try Self.plan(content, settings: more, asOf: asOf, baseURL: baseURL)
    self.plan = plan
    files = Dictionary(
      uniqueKeysWithValues: plan.routes.map { route in
        let file = plan.render(route)
        return (file.path, String(decoding: file.bytes, as: UTF8.self))
      })
  }

  /// One page of a site that is too large to be made for a test.
  static func page(_ path: String, _ content: [String: String], settings more: String = "") throws -> String {
    let plan = try plan(content, settings: more)
    let route = try #require(plan.routes.first { $0.path.string == path })
    return String(decoding: plan.render(route).bytes, as: UTF8.self)
  }

  /// What is to be made; the records have no error.
  static func plan(
    _ content: [String: String], settings more: String = "", asOf: String? = nil, baseURL: String? = nil,
    assets: [String] = []
  ) throws -> SitePlan {
    let dossier = try dossier(content, settings: more)
    #expect(dossier.check().filter { $0.severity == .error }.map(\.message) == [])
    let files = assets.map { Asset(ContentFile(path: "content/" + $0, bytes: [])) }
    let edition = Edition(of: dossier, on: asOf.flatMap { CalendarDay($0) })
    return SitePlan(edition: edition, assets: files, baseURL: baseURL)
  }

  /// The dossier alone, whatever checks would say of it.
  static func dossier(_ content: [String: String], settings more: String = "") throws -> Dossier {
    let content = ["dossier.yml": Self.settings + "\n" + more].merging(Self.actors) { own, _ in own }
      .merging(content) { _, own in own }
    let documents = try content.map { path, text in
      DecodedDocument(
        decoding: try #require(ParsedDocument.parse(ContentFile(path: "content/" + path, text: text)).document))
    }
    let assembled = Dossier.assemble(documents)
    #expect(assembled.diagnostics.map(\.message) == [])
    return try #require(assembled.dossier)
  }

  subscript(path: String) -> String? { files[path] }

  /// Paths in a folder, in order.
  func paths(in folder: String) -> [String] { files.keys.filter { $0.hasPrefix(folder) }.sorted() }
}
