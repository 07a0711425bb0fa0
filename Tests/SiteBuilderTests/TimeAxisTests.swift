import Dossiers
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct TimeAxisTests {
  private func labels(_ start: String, _ end: String) throws -> [String] {
    TimeAxis(from: try #require(CalendarDay(start)), to: try #require(CalendarDay(end))).quarters.map(\.label)
  }

  @Test func `Quarters have labels, of a longer axis years, of a very long one some years`() throws {
    #expect(try labels("2024-12-20", "2025-08-01") == ["2025", "Apr", "Jul"])
    #expect(try labels("2010-03-01", "2020-01-01") == (2011...2020).map(String.init))
    #expect(try labels("1990-01-01", "2029-12-31") == (1990...2029).map(String.init))
    #expect(try labels("1990-01-01", "2031-01-01") == stride(from: 1990, through: 2030, by: 2).map(String.init))
    #expect(try labels("0001-01-01", "9999-12-31") == stride(from: 500, through: 9_500, by: 500).map(String.init))
  }

  @Test func `What stood on an axis is what has a stretch of a bar on it`() throws {
    let changes = ["in-force", "suspended", "expired", "resumed", "struck-down", "amended"]
    for first in changes {
      for second in changes {
        for gap in ["2025-03-01", "2025-03", "2025-04-10"] {
          let history =
            "{date: 2025-02-01, status: in-force}, {date: 2025-03-01, status: \(first)}, {date: \(gap), status: \(second)}"
          try check(history)
        }
      }
    }
  }

  private func check(_ history: String) throws {
    let dossier = try SampleSite.dossier(["measures/toll.md": SampleSite.measure("Toll", history)])
    let bar = try #require(BarIndex(of: dossier).bars.first)
    let start = try #require(CalendarDay("2025-01-25"))
    for offset in stride(from: 0, to: 100, by: 3) {
      for length in [1, 5, 40] {
        let axis = TimeAxis(from: start.adding(days: offset), to: start.adding(days: offset + length))
        let stood = dossier.measures[0].statuses.contains { span in
          guard let from = span.from.earliest, span.status != .ended, from <= axis.end else { return false }
          return span.until?.earliest.map { from < $0 && $0 >= axis.start } ?? true
        }
        #expect(bar.stands(on: axis) == stood, "\(history) \(axis.start) \(axis.end)")
      }
    }
  }
}
