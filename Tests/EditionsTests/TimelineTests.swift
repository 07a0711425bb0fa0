import Dossiers
import Editions
import Samples
import Testing

@Suite struct TimelineTests {
  private static let files = [
    "measures/m.md": Sample.measure(
      by: "us", on: "china",
      history: "{date: 2025-04-10, status: in-force, rate: 10}, {date: 2025-05-12, status: raised, rate: 20}, "
        + "{date: 2025-05-12, status: amended}, {date: 2026-01-01, status: lowered, rate: 5}",
      "themes: [tariffs, tariffs]"),
    "events/b.md": Sample.event("2025-05-12", "participants: [us, brazil]"),
    "events/a.md": Sample.event("2025-05-12", "participants: [us, china]\nthemes: talks"),
    "events/c.md": Sample.event("2025-05"),
    "events/d.md": Sample.event("2025-05-10/2025-05-12"),
    "statements/s.md": Sample.statement("2025-05-12", by: "china", "themes: [tariffs]"),
    "statements/t.md": Sample.statement("2024-12-31/2025-01-02", by: "mars"),
    "phases/early.md": Sample.page("title: Early\nfrom: 2025-04\nuntil: 2025-05-10"),
    "phases/truce.md": Sample.page("title: Truce\nfrom: 2025-05-10"),
  ].merging(Sample.actors) { a, _ in a }

  private func describe(_ entries: [TimelineEntry]) -> [String] {
    entries.map { entry in
      let side = entry.allegiance?.sides.map(\.id).joined(separator: "+") ?? "-"
      return "\(entry.date) \(entry.id) \(side)\(change(entry))"
    }
  }

  private func change(_ entry: TimelineEntry) -> String {
    guard case .transition(_, let transition, let previous) = entry.content else { return "" }
    let rates = [previous, transition.rate].map { $0?.number.map { "\(Int($0))" } ?? "-" }
    return " \(transition.change) \(rates[0])→\(rates[1])"
  }

  @Test func `Entries stand in order of date, on a day events before transitions before statements`() throws {
    #expect(
      describe(try Sample.edition(Self.files).timeline) == [
        "2024-12-31/2025-01-02 t fourth", "2025-04-10 m us in-force -→10", "2025-05 c -", "2025-05-10/2025-05-12 d -",
        "2025-05-12 a us+china", "2025-05-12 b us", "2025-05-12 m us raised 10→20", "2025-05-12 m us amended 20→-",
        "2025-05-12 s china", "2026-01-01 m us lowered 20→5",
      ])
  }

  @Test func `There is one order, whatever the order of the files`() throws {
    let documents = Self.files.merging(["dossier.yml": Sample.settings]) { a, _ in a }.map {
      Sample.document($0.key, $0.value)
    }
    let sorted = documents.sorted { $0.location < $1.location }
    let timelines = try [sorted, sorted.reversed()].map { documents in
      describe(Edition(of: try #require(Dossier.assemble(documents).dossier)).timeline)
    }
    #expect(timelines[0] == timelines[1])
  }

  @Test func `A theme, an actor and a year have timelines of their own`() throws {
    let edition = try Sample.edition(Self.files)
    #expect(edition.timeline(theme: "tariffs").map(\.id) == ["m", "m", "m", "s", "m"])
    #expect(edition.timeline(theme: "talks").map(\.id) == ["a"])
    #expect(edition.timeline(actor: "china").map(\.id) == ["m", "a", "m", "m", "s", "m"])
    #expect(edition.timeline(actor: "brazil").map(\.id) == ["b"])
    #expect(edition.timeline(year: 2026).map(\.id) == ["m"])
    #expect(edition.timeline(year: 2023).isEmpty)
    #expect(edition.years == [2024, 2025, 2026])
  }

  @Test(
    arguments: [
      ("2025-03-31", nil), ("2025-04-01", "early"), ("2025-05-09", "early"), ("2025-05-10", "truce"), ("2026", "truce"),
      ("../2025", nil),
    ] as [(String, String?)])
  func `A date belongs to the last phase that has begun`(date: String, phase: String?) throws {
    let date = try EDTFDate(parsing: date)
    #expect(try Sample.edition(Self.files).phase(of: date)?.id == phase)
  }

  @Test func `A phase has the entries that begin in it`() throws {
    let edition = try Sample.edition(Self.files)
    for phase in edition.dossier.phases {
      let entries = edition.timeline.filter { edition.phase(of: $0.date)?.id == phase.id }
      #expect(describe(edition.timeline(phase: phase.id)) == describe(entries))
    }
    #expect(edition.timeline(phase: "truce").count == 7)
    #expect(edition.timeline(phase: "m").isEmpty)
  }

  @Test func `Halving finds the phase that looking through all would find`() throws {
    var random = SeededGenerator(seed: 9)
    func date() -> String {
      let month = "2025-0\(Int.random(in: 1...9, using: &random))"
      return Bool.random(using: &random) ? month : "\(month)-0\(Int.random(in: 1...9, using: &random))"
    }
    for _ in 0..<60 {
      var files: [String: String] = [:]
      for number in 0..<Int.random(in: 0...7, using: &random) {
        let (from, until) = (date(), date())
        let ends = Bool.random(using: &random) && EDTFDate("\(from)/\(until)") != nil
        files["phases/p-\(number).md"] = Sample.page("title: T\nfrom: \(from)\(ends ? "\nuntil: \(until)" : "")")
      }
      let edition = try Sample.edition(files)
      var day = try #require(CalendarDay("2024-12-20"))
      for _ in 0..<320 {
        let phase = edition.dossier.phases.last {
          $0.from.hasBegun(by: day) && ($0.until?.latest.map { $0 >= day } ?? true)
        }
        #expect(edition.phase(of: EDTFDate(day))?.id == phase?.id)
        day = day.adding(days: 1)
      }
    }
  }
}
