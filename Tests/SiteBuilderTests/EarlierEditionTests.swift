import Content
import Dossiers
import Foundation
import Pages
import SiteBuilder
import Testing

/// The shipped dossier as of earlier days: in no file is anything of what came later.
@Suite struct EarlierEditionTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func site(asOf day: CalendarDay?) async throws -> Site {
    var stopwatch = Stopwatch { .zero }
    let workspace = Workspace(folder: ContentFolder(in: Self.root.path), options: Workspace.Options(day: day))
    return try #require(try await workspace.build(stopwatch: &stopwatch).site)
  }

  /// All files as one text, but for the schema and the style sheets and scripts that every site has.
  private func text(of site: Site) -> String {
    site.files.filter { file in
      !file.path.hasSuffix(".css") && !file.path.hasSuffix("schema.json")
        && (!file.path.hasSuffix(".js") || file.path.hasPrefix("search/"))
    }.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  private func records(_ kind: String, of site: Site) throws -> [[String: Any]] {
    let file = try #require(site.files.first { $0.path == "data/dossier.json" })
    let json = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
    return try #require(json?[kind] as? [[String: Any]])
  }

  private static let kinds = [
    "actors", "measures", "events", "statements", "questions", "themes", "series", "phases", "pages", "sources",
  ]

  @Test(arguments: ["2025-06-30", "2026-03-01"])
  func `No file holds an id, a title or a text of what came later`(day: String) async throws {
    let whole = try await site(asOf: nil)
    let early = try await site(asOf: CalendarDay(day))
    let text = text(of: early)
    let words = Set(text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }.map(String.init))
    // Names of offices and standing titles are those of known records too.
    let titles = Set(try Self.kinds.flatMap { try records($0, of: early).compactMap { $0["title"] as? String } })
    var searched = 0
    for kind in Self.kinds {
      let known = Dictionary(
        try records(kind, of: early).compactMap { record in (record["id"] as? String).map { ($0, record) } }
      ) { first, _ in first }
      for record in try records(kind, of: whole) {
        let id = try #require(record["id"] as? String)
        var later = ["summary", "body", "finding", "reply", "annotation", "counts", "leaves_out"].filter {
          known[id]?[$0] == nil
        }
        if known[id] == nil {
          later.append("title")
          // An id of one word is a word of the language.
          let isTold = id.contains("-") && words.contains(id)
          #expect(!isTold, "\(day): the id \(id)")
        }
        for key in later {
          guard let written = record[key] as? String, !titles.contains(where: { $0.contains(written) }),
            let start = opening(written)
          else { continue }
          searched += 1
          let isTold = text.contains(start)
          #expect(!isTold, "\(day): the \(key) of \(id)")
        }
      }
    }
    #expect(searched > 300, "the test must have something to look for")
  }

  /// Dates after the day may stand where a step of the time named them: as the end that its text gives, as what was
  /// expected next, or in its own note.
  @Test(arguments: ["2025-02-28", "2025-10-31"])
  func `No file holds a later date that no step of the time gave`(day: String) async throws {
    let early = try await site(asOf: CalendarDay(day))
    let dates = try Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}", as: Substring.self)
    var given = ""
    for measure in try records("measures", of: early) {
      for step in measure["history"] as? [[String: Any]] ?? [] {
        given += ["until", "expected", "note"].compactMap { step[$0] as? String }.joined(separator: " ") + " "
        if let held = step["held"] as? [String: Any] { given += "\(held) " }
      }
    }
    for file in early.files where !file.path.hasSuffix("schema.json") {
      for match in String(decoding: file.bytes, as: UTF8.self).matches(of: dates) where match.output > day {
        let isGiven = given.contains(match.output)
        #expect(isGiven, "\(day): \(file.path) holds \(match.output)")
      }
    }
  }

  /// The first words, as far as JSON and HTML write them alike; nil where they are too few to be told from others.
  private func opening(_ text: String) -> String? {
    let start = text.prefix(100).prefix { !"\"'&<>\n\\".contains($0) }
    return start.count < 24 ? nil : String(start)
  }
}
