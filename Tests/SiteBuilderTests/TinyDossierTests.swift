import Content
import Dossiers
import Foundation
import SiteBuilder
import Testing

/// Every link of a site leads to something that is made, whatever the dossier lacks.
@Suite struct TinyDossierTests {
  struct Tiny: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String: String]

    var testDescription: String { name }
  }

  private static let actor = ["actors/one.md": "---\nname: One\nkind: state\nside: a\n---\n"]
  private static let source = [
    "sources/s.yml": "- {id: seed, type: webpage, title: Seed}\n"
  ]

  private static func measure(_ history: String) -> String {
    "---\ntitle: Toll\nshort: Toll\nkind: tariff\nimposed_by: one\ntargets: one\nhistory: [\(history)]\n---\n"
  }

  static let all: [Tiny] = [
    Tiny(name: "nothing", files: [:]),
    Tiny(name: "an actor", files: actor),
    Tiny(name: "a source", files: source),
    Tiny(
      name: "a measure",
      files: actor.merging(["measures/toll.md": measure("{date: 2025-03-03, status: in-force, rate: 10}")]) { a, _ in a
      }),
    Tiny(
      name: "a measure that lies ahead",
      files: actor.merging(["measures/toll.md": measure("{date: 2027-03-03, status: announced}")]) { a, _ in a }),
    Tiny(name: "an event", files: ["events/talks.md": "---\ntitle: Talks\nkind: talks\ndate: 2025-03-03\n---\n"]),
    Tiny(
      name: "an event that lies ahead",
      files: ["events/talks.md": "---\ntitle: Talks\nkind: talks\ndate: 2027-03\n---\n"]),
    Tiny(
      name: "a statement",
      files: actor.merging(["statements/word.md": "---\ndate: 2025-03-03\nspeaker: one\ntopic: T\n---\nSaid.\n"]) {
        a, _ in a
      }),
    Tiny(
      name: "a question",
      files: actor.merging(source) { a, _ in a }.merging([
        "questions/who.md":
          "---\nquestion: Who?\naccounts: [{side: a, held_by: one, position: They., sources: seed}]\n---\n"
      ]) { a, _ in a }),
    Tiny(name: "a theme", files: ["themes/fish.md": "---\ntitle: Fish\n---\n"]),
    Tiny(
      name: "a series",
      files: [
        "series/rate.md": "---\ntitle: Rate\nunit: percent\nkind: step\npoints: [{date: 2025-03-03, value: 1}]\n---\n"
      ]),
    Tiny(name: "a phase without entries", files: ["phases/calm.md": "---\ntitle: Calm\nfrom: 2025-01-01\n---\n"]),
    Tiny(name: "a free page", files: ["about.md": "---\ntitle: About\nupdated: 2025-03-03\n---\n"]),
    Tiny(name: "a brief", files: ["index.md": "---\ntitle: Brief\n---\nNothing yet.\n"]),
  ]

  @Test(arguments: all, [nil, "2020-01-01"])
  func `Links lead only to what is made`(tiny: Tiny, asOf: String?) async throws {
    let settings = "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n"
    let dossier = TemporaryDossier(tiny.files.merging(["dossier.yml": settings]) { a, _ in a })
    let site = try await dossier.site(asOf: asOf.flatMap { CalendarDay($0) })
    #expect(site["index.html"] != nil)
    for (path, text) in site where path.hasSuffix(".html") {
      for target in try targets(of: text, at: path) {
        let page = try #require(site[target.path], "\(path) leads to \(target.path)")
        if let fragment = target.fragment, target.path.hasSuffix(".html") {
          #expect(page.contains("id=\"\(fragment)\""), "\(path) leads to \(target.path)#\(fragment)")
        }
      }
    }
  }

  /// What the addresses of a page name on its own site.
  private func targets(of page: String, at path: String) throws -> [(path: String, fragment: String?)] {
    let base = URL(string: "https://site.example/\(path)")
    return try page.matches(of: Regex("(?:href|src)=\"([^\"]*)\"", as: (Substring, Substring).self)).compactMap {
      match in
      let written = String(match.output.1).replacingOccurrences(of: "&amp;", with: "&")
      let url = try #require(URL(string: written, relativeTo: base)?.absoluteURL, "\(written)")
      guard url.host() == "site.example", url.path != "/" else { return nil }
      return (String(url.path.dropFirst()), url.fragment())
    }
  }
}
