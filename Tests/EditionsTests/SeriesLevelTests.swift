import Dossiers
import Editions
import Samples
import Testing

@Suite struct SeriesLevelTests {
  private func level(_ points: String, on day: String) throws -> [String]? {
    let file = Sample.page("title: Rate\nunit: percent\nkind: step\npoints: [\(points)]")
    let series = try #require(try Sample.dossier(["series/rate.md": file]).series.first)
    let level = SeriesLevels(series).level(on: try #require(CalendarDay(day)))
    return level.map { ["\($0.last.value)", $0.since.date.description, $0.last.date.description] }
  }

  private let points =
    "{date: 2025-02-01, value: 10}, {date: 2025-03-01, value: 90, status: threatened}, {date: 2025-04-01, value: 20}, {date: 2025-05-01, value: 20}"

  @Test func `A series stands at its last point that was in force, since the first with that value`() throws {
    #expect(try level(points, on: "2025-01-31") == nil)
    #expect(try level(points, on: "2025-02-01") == ["10.0", "2025-02-01", "2025-02-01"])
    #expect(try level(points, on: "2025-03-15") == ["10.0", "2025-02-01", "2025-02-01"])
    #expect(try level(points, on: "2025-04-30") == ["20.0", "2025-04-01", "2025-04-01"])
    #expect(try level(points, on: "2026-01-01") == ["20.0", "2025-04-01", "2025-05-01"])
  }
}
