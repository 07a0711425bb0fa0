import Dossiers
import Editions
import Samples
import Testing

@Suite struct UpcomingDateTests {
  private func upcoming(_ files: [String: String], on day: String) throws -> [String] {
    let edition = try Sample.edition(files.merging(Sample.actors) { a, _ in a }, asOf: day)
    return edition.datesAhead.map {
      "\($0.date) \($0.kind) \($0.id)\($0.note.map { " \($0)" } ?? "")"
    }
  }

  @Test(arguments: [
    ("2026-09-01", ["2026-11-10 until m Paused"]),
    ("2026-09-28", ["2026-11-10 until m Paused", "2027-01-10 until m Said"]),
    ("2026-10-05", ["2026-11-10 until m Paused", "2027-01-10 until m Said"]),
    ("2026-11-15", ["2027-01-10 until m Said"]), ("2026-12-01", ["2027-03-01 until m Act"]),
  ])
  func `A day that is only said stands beside that of the act until an act moves it`(
    day: String, dates: [String]
  ) throws {
    let history = """
      {date: 2025-10-09, status: in-force}, {date: 2025-11-10, status: suspended, until: 2026-11-10, note: Paused},
      {date: 2026-09-28, status: suspended, basis: announced, until: 2027-01-10, note: Said},
      {date: 2026-10-01, status: amended, basis: reported, until: 2026-11-10},
      {date: 2026-12-01, status: suspended, until: 2027-03-01, note: Act}
      """
    #expect(try upcoming(["measures/m.md": Sample.measure(history: history)], on: day) == dates)
  }

  @Test func `The end of a pause of a part is no end of the measure`() throws {
    let history = """
      {date: 2025-05-14, status: in-force, rate: 10, held: {rate: 24, until: 2026-11-10}, note: Geneva},
      {date: 2026-09-28, status: extended, basis: announced, held: {rate: 24, until: 2027-01-10, note: Two months}}
      """
    let files = ["measures/m.md": Sample.measure(history: history)].merging(Sample.actors) { a, _ in a }
    let dates = try Sample.edition(files, asOf: "2026-10-09").datesAhead
    #expect(
      dates.map { "\($0.date) \($0.kind) \($0.note ?? "")" } == [
        "2026-11-10 held Geneva", "2027-01-10 held Two months",
      ])
    #expect(dates.map { $0.held?.rate } == [24, 24] && dates.map(\.basis) == [.act, .announced])
  }

  @Test(arguments: [
    ("2025-10-29", []), ("2025-10-30", ["2025-11-10 expected m Busan"]),
    ("2025-11-09", ["2025-11-10 expected m Busan"]),
    ("2025-11-10", ["2026-11-10 until m Paused"]),
    ("2026-01-05", ["2026-11 expected m Amended", "2026-11-10 until m Paused"]),
    ("2026-11-09", ["2026-11 expected m Amended", "2026-11-10 until m Paused"]),
    ("2026-11-10", ["2026-11 expected m Amended"]), ("2026-11-30", []),
  ])
  func `Dates ahead come from what has happened by then`(day: String, dates: [String]) throws {
    let history = """
      {date: 2025-10-09, status: announced}, {date: 2025-10-30, status: amended, expected: 2025-11-10, note: Busan},
      {date: 2025-11-10, status: suspended, until: 2026-11-10, note: Paused},
      {date: 2026-01-05, status: amended, expected: 2026-11, note: Amended}
      """
    #expect(try upcoming(["measures/m.md": Sample.measure(history: history)], on: day) == dates)
  }

  @Test func `Transitions of one day speak together`() throws {
    let history = """
      {date: 2025-11-10, status: in-force}, {date: 2026-10-01, status: extended, until: 2027-01-01, note: A},
      {date: 2026-10-01, status: lowered, expected: 2026-12-01, note: B}
      """
    #expect(
      try upcoming(["measures/m.md": Sample.measure(history: history)], on: "2026-10-09") == [
        "2026-12-01 expected m B", "2027-01-01 until m A",
      ])
  }

  @Test func `Events ahead are listed with the measures' dates, soonest first`() throws {
    let files = [
      "events/past.md": Sample.event("2026-10-09"), "events/apec.md": Sample.event("2026-11-18/2026-11-19"),
      "events/a-visit.md": Sample.event("2026-12"),
      "measures/m.md": Sample.measure(history: "{date: 2026-01-01, status: suspended, until: 2026-11-10}"),
    ]
    #expect(
      try upcoming(files, on: "2026-10-09") == [
        "2026-11-10 until m", "2026-11-18/2026-11-19 event apec", "2026-12 event a-visit",
      ])
  }

  @Test func `An earlier view does not know what was planned later`() throws {
    let files = ["events/apec.md": Sample.event("2026-11-18")]
    #expect(try upcoming(files, on: "2025-10-09") == [])
    #expect(try upcoming(files, on: "2026-11-01") == ["2026-11-18 event apec"])
  }
}
