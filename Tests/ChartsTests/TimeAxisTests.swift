import Dossiers
import Samples
import Testing

@testable import Charts

@Suite struct TimeAxisTests {
  private func axis(_ start: String, _ end: String) throws -> TimeAxis {
    TimeAxis(from: try #require(CalendarDay(start)), to: try #require(CalendarDay(end)))
  }

  private func years(_ axis: TimeAxis, width: Double) -> [Int] {
    axis.ticks(.quarters, width: width).compactMap { if case .year(let year) = $0.beginning { year } else { nil } }
  }

  @Test func `A tick is the first day of what it says`() throws {
    let axis = try axis("2024-12-20", "2025-08-01")
    let quarters = axis.ticks(.quarters, width: 690)
    #expect(quarters.map(\.beginning) == [.year(2025), .quarter(2), .quarter(3)])
    #expect(quarters.map { axis.start.adding(days: $0.day).description } == ["2025-01-01", "2025-04-01", "2025-07-01"])
    #expect(quarters.map(\.isYear) == [true, false, false])
    #expect(axis.ticks(.halfYears, width: 690).map(\.beginning) == [.year(2025), .quarter(3)])
    #expect(axis.ticks(.months, width: 690).map(\.beginning) == (1...8).map { .month($0) })
    for tick in quarters { #expect(tick.position == axis.position(of: axis.start.adding(days: tick.day))) }
  }

  @Test func `A long axis has years only, a very long one some of them`() throws {
    #expect(try axis("2021-01-01", "2025-12-31").ticks(.quarters, width: 1_000).count == 20)
    #expect(try axis("2021-01-01", "2026-12-31").ticks(.quarters, width: 1_000).count == 6)
    #expect(years(try axis("2010-03-01", "2020-01-01"), width: 690) == Array(2011...2020))
    #expect(years(try axis("1990-01-01", "2029-12-31"), width: 1_400) == Array(1990...2029))
    #expect(years(try axis("1990-01-01", "2029-12-31"), width: 690) == Array(stride(from: 1990, through: 2028, by: 2)))
    #expect(
      years(try axis("0001-01-01", "9999-12-31"), width: 690) == Array(stride(from: 500, through: 9_500, by: 500)))
    #expect(years(try axis("0001-01-01", "9999-12-31"), width: 100) == [5_000])
  }

  @Test func `No two ticks are nearer than a label needs, however long the axis`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let start = CalendarDay(number: Int.random(in: -719_000...2_900_000, using: &random))
      let most = [40, 400, 4_000, 40_000, 3_000_000].randomElement(using: &random) ?? 0
      let length = Int.random(in: 0...most, using: &random)
      let axis = TimeAxis(from: start, to: start.adding(days: length))
      let width = Double.random(in: 1...700, using: &random)
      for grain in [TimeAxis.Grain.months, .quarters, .halfYears, .years(1)] {
        let ticks = axis.ticks(grain, width: width)
        let places = ticks.map { $0.position / 100 * width }
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= TimeAxis.roomOfYear - 2 }, "\(axis) \(width)")
        #expect(ticks.allSatisfy { axis.start.adding(days: $0.day).day == 1 && 0...100 ~= $0.position })
      }
    }
  }

  @Test func `An axis of one day has that day, and no width no ticks`() throws {
    let day = try axis("2025-01-01", "2025-01-01")
    #expect(day.days == 1)
    #expect(day.position(of: day.start) == 0)
    #expect(day.ticks(.quarters, width: 690).map(\.beginning) == [.year(2025)])
    #expect(day.ticks(.quarters, width: 0).isEmpty)
    #expect(try axis("5000-01-01", "5000-01-01").ticks(.quarters, width: 0).isEmpty)
    #expect(try axis("2025-01-01", "2025-12-31").ticks(.quarters, width: -10).isEmpty)
  }

  @Test func `The axis of a dossier begins with the year of its first phase, else of its first measure`() throws {
    var files = Sample.actors.merging([
      "measures/duty.md": Sample.measure(history: "{date: 2018-07-06, status: in-force}")
    ]) { $1 }
    #expect(TimeAxis(of: try Sample.edition(files)).start.description == "2018-01-01")
    files["phases/one.md"] = Sample.page("title: One\nfrom: 2025-02-01")
    let axis = TimeAxis(of: try Sample.edition(files))
    #expect([axis.start, axis.end].map(\.description) == ["2025-01-01", "2026-10-09"])
    let empty = TimeAxis(of: try Sample.edition([:]))
    #expect([empty.start, empty.end].map(\.description) == ["2026-01-01", "2026-10-09"])
  }

  @Test func `What has passed of a year`() throws {
    let day = try #require(CalendarDay("2025-06-30"))
    #expect(TimeAxis(ofYear: 2025, until: day).end == day)
    #expect(TimeAxis(ofYear: 2024, until: day).days == 365)
    #expect(
      TimeAxis(ofYear: 9999, until: try #require(CalendarDay("9999-12-31"))).ticks(.months, width: 690).count == 12)
  }
}
