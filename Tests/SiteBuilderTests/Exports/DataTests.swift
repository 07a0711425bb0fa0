import Dossiers
import Foundation
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct DataTests {
  private let files = [
    "measures/toll.md": SmallSite.measure(
      "{date: 2025-03-03, status: in-force, rate: 10, sources: [act]}, {date: 2026-03-03, status: raised, rate: 12.5}",
      "sources: [act]\nthemes: [sea]"),
    "measures/reply.md": SmallSite.measure(
      "{date: 2025-03-10, status: in-force}",
      "responds_to: [{id: toll, asserted_by: isle, disputed_by: port, note: '=HYPERLINK(\"x\")'}]"),
    "themes/sea.md": "---\ntitle: The sea\n---\n",
    "series/fares.md":
      "---\ntitle: Fares\nunit: index\nkind: observation\npoints: [{date: 2025, value: -5}, {date: 2027-01-01, value: 7}]\n---\n",
    "sources/all.yml": """
    - {id: act, type: legislation, title: The act, publisher: Port, issued: 2025-03-01, URL: 'javascript:alert(1)'}
    - {id: odd, type: my-own-type, title: Odd, author: [{family: Berg, given: Ann}], issued: 2025-03/2025-04}
    - {id: open, type: report, title: '100% & {more}', issued: 2025-03~/.., URL: 'https://a.example/a%20b'}
    """,
  ]

  private func json(_ path: String, asOf: String? = nil, baseURL: String? = nil) throws -> Any {
    let text = try #require(try SmallSite.file(path, files, asOf: asOf, baseURL: baseURL))
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private func rows(_ path: String, asOf: String? = nil) throws -> [String] {
    try #require(try SmallSite.file(path, files, asOf: asOf)).split(separator: "\r\n").map(String.init)
  }

  @Test func `The status of a measure follows from the as-of day`() throws {
    func status(_ day: String?) throws -> [String: Any] {
      let dossier = try #require(try json("data/dossier.json", asOf: day) as? [String: Any])
      let measures = try #require(dossier["measures"] as? [[String: Any]])
      return try #require(measures.first { $0["id"] as? String == "toll" }?["status"] as? [String: Any])
    }
    #expect(try status(nil)["rate"] as? Double == 12.5)
    #expect(try status("2025-06-01")["rate"] as? Double == 10)
    #expect(try status("2025-06-01")["change"] as? String == "in-force")
    #expect(try rows("data/transitions.csv", asOf: "2025-06-01").count == 3)
  }

  @Test func `What a status rests on and what is held back are in the data`() throws {
    let history = """
      {date: 2025-05-14, status: in-force, rate: 10, held: {rate: 24, until: 2026-11-10, note: Paused}},
      {date: 2026-01-01, status: amended}, {date: 2026-09-28, status: extended, basis: announced, until: 2027-05-01,
      held: {rate: 24, until: 2027-01-10}}
      """
    let files = ["measures/toll.md": SmallSite.measure(history)]
    func file(_ path: String) throws -> String { try #require(try SmallSite.file(path, files)) }
    func cells(_ path: String, _ names: [String]) throws -> [[String]] {
      let rows = try file(path).split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let columns = names.map { name in rows[0].firstIndex { $0 == name } }
      return rows.dropFirst().map { row in columns.map { $0.map { String(row[$0]) } ?? "?" } }
    }
    #expect(
      try cells(
        "data/measures.csv",
        ["basis", "amended_since", "held_points", "held_until", "held_until_said", "until", "until_said"]) == [
          ["announced", "2026-01-01", "24", "2026-11-10", "2027-01-10", "", "2027-05-01"]
        ])
    #expect(
      try cells("data/transitions.csv", ["basis", "held_points", "held_until", "held_note"]) == [
        ["act", "24", "2026-11-10", "Paused"], ["act", "", "", ""], ["announced", "24", "2027-01-10", ""],
      ])
    #expect(
      try cells("data/dates-ahead.csv", ["date", "kind", "basis", "held_points"]) == [
        ["2026-11-10", "held", "act", "24"], ["2027-01-10", "held", "announced", "24"],
        ["2027-05-01", "until", "announced", ""],
      ])
    let dossier = try #require(
      try JSONSerialization.jsonObject(with: Data(try file("data/dossier.json").utf8)) as? [String: Any])
    #expect(dossier["version"] as? String == "2.2.0")
    let measure = try #require((dossier["measures"] as? [[String: Any]])?.first)
    let status = try #require(measure["status"] as? [String: Any])
    #expect(status["basis"] as? String == "announced" && status["amended_since"] as? String == "2026-01-01")
    #expect(status["until"] == nil && status["until_said"] as? String == "2027-05-01")
    let held = try #require(status["held"] as? [String: Any])
    #expect(held["rate"] as? Double == 24 && held["until"] as? String == "2026-11-10")
    #expect(held["until_said"] as? String == "2027-01-10" && held["note"] as? String == "Paused")
    let steps = try #require(measure["history"] as? [[String: Any]])
    #expect(steps.map { $0["basis"] as? String } == ["act", "act", "announced"])
    #expect(steps.map { $0["corroboration"] as? String } == ["none", "none", "none"])
    #expect((steps[0]["held"] as? [String: Any])?["until"] as? String == "2026-11-10")
    #expect(measure["corroboration"] == nil && measure["independent_publishers"] == nil)
  }

  @Test func `A headline is for the day that the dossier was written for`() throws {
    let files = ["measures/toll.md": SmallSite.measure("{date: 2025-03-03, status: in-force}", "finding: It doubled")]
    #expect(try SmallSite.file("data/dossier.json", files)?.contains("It doubled") == true)
    #expect(try SmallSite.file("data/dossier.json", files, asOf: "2025-06-01")?.contains("It doubled") == false)
  }

  @Test func `Absolute addresses only where the site has one`() throws {
    func first(_ base: String?) throws -> [String: Any] {
      let dossier = try #require(try json("data/dossier.json", baseURL: base) as? [String: Any])
      return try #require((dossier["actors"] as? [[String: Any]])?.first)
    }
    #expect(try first(nil)["url"] == nil)
    #expect(try first(nil)["page"] as? String == "actors/isle.html")
    #expect(try first("https://a.example/b")["url"] as? String == "https://a.example/b/actors/isle.html")
  }

  @Test func `A table has a row for each thing, and no cell runs`() throws {
    #expect(
      try rows("data/links.csv") == [
        "measure,since,responds_to,step,lag_days,lag_months,asserted_by,disputed_by,note,corroboration,sources",
        "reply,2025-03-10,toll,2025-03-03,7,,isle,port,\"'=HYPERLINK(\"\"x\"\")\",none,",
      ])
    #expect(
      try rows("data/series.csv").dropFirst() == ["fares,Fares,,index,observation,2025,-5,observed,,none,"])
    #expect(
      try rows("data/transitions.csv").dropFirst() == [
        "reply,Ferry toll,2025-03-10,in-force,act,,,,,,,,,none,,,,percent",
        "toll,Ferry toll,2025-03-03,in-force,act,10,,,,,,,,official,act,10,,percent",
        "toll,Ferry toll,2026-03-03,raised,act,12.5,10,,,,,,,none,,12.5,10,percent",
      ])
  }

  @Test func `CSL items say of a date what is known, and no address that is none`() throws {
    let items = try #require(try json("sources.json") as? [[String: Any]])
    #expect(items.map { $0["type"] as? String } == ["legislation", "document", "report"])
    #expect(items[0]["URL"] == nil)
    let dates = items.compactMap { $0["issued"] as? [String: Any] }
    #expect(dates[0]["date-parts"] as? [[Int]] == [[2025, 3, 1]])
    #expect(dates[1]["date-parts"] as? [[Int]] == [[2025, 3], [2025, 4]])
    #expect(dates[2]["literal"] as? String == "from about March 2025")
    #expect((items[1]["author"] as? [[String: String]]) == [["family": "Berg", "given": "Ann"]])
  }

  @Test func `BibTeX keeps the precision of dates`() throws {
    let text = try #require(try SmallSite.file("sources.bib", files))
    #expect(
      text.contains("  title = {{The act}},\n  publisher = {Port},\n  year = {2025},\n  month = mar,\n  day = {1},\n"))
    #expect(
      text.contains("@misc{odd,\n  title = {{Odd}},\n  author = {Berg, Ann},\n  year = {2025},\n  month = mar,\n  k"))
    #expect(text.contains("title = {{100\\% \\& \\textbraceleft{}more\\textbraceright{}}}"))
    #expect(text.contains("url = {https://a.example/a%20b}"))
    #expect(!text.contains("javascript"))
  }

  /// The words of the schema that Swift knows too, so that a new one cannot be forgotten.
  @Test func `The schema knows every word of the content model`() throws {
    let schema = try #require(try json("data/dossier.schema.json") as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func words(_ definition: String, _ path: String...) throws -> Set<String> {
      var value: [String: Any] = try #require(definitions[definition])
      for key in path { value = try #require(value[key] as? [String: Any]) }
      return Set(try #require(value["enum"] as? [String]))
    }
    #expect(try words("actor", "properties", "kind") == Set(Vocabulary.standard.actors.keys))
    #expect(try words("measure", "properties", "kind") == Set(Vocabulary.standard.measures.keys))
    #expect(try words("event", "properties", "kind") == Set(Vocabulary.standard.events.keys))
    #expect(try words("series", "properties", "kind") == Set(Series.Kind.allCases.map(\.rawValue)))
    #expect(
      try words("series", "properties", "points", "items", "properties", "status")
        == Set(Series.Point.Status.allCases.map(\.rawValue)))
    #expect(try words("standing", "properties", "status") == Set(Status.allCases.map(\.rawValue)))
    #expect(try words("standing", "properties", "change") == Set(Vocabulary.standard.steps.keys))
    #expect(try words("transition", "properties", "status") == Set(Vocabulary.standard.steps.keys))
    #expect(try words("basis") == Set(Transition.Basis.allCases.map(\.rawValue)))
    #expect(try words("source", "properties", "grade") == Set(Source.Grade.allCases.map(\.rawValue)))
    #expect(try words("source", "properties", "access") == Set(Source.Access.allCases.map(\.rawValue)))
    #expect(try words("date_ahead", "properties", "kind") == Set(UpcomingDate.Kind.allCases.map(\.rawValue)))
  }
}
