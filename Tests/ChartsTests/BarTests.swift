import Dossiers
import Samples
import Testing

@testable import Charts

/// Measures as bars on an axis.
@Suite struct BarTests {
  private func dossier(_ history: String) throws -> Dossier {
    try Sample.dossier(Sample.actors.merging(["measures/toll.md": Sample.measure(history: history)]) { $1 })
  }

  private func spans(_ history: String, _ start: String, _ end: String) throws -> [String] {
    let axis = TimeAxis(from: try #require(CalendarDay(start)), to: try #require(CalendarDay(end)))
    return axis.spans(of: try dossier(history).measures[0]).map { "\($0.status) \($0.start)–\($0.end)" }
  }

  @Test func `A bar is a stretch for each step, up to the end of the axis`() throws {
    let history =
      "{date: 2025-01-11, status: announced}, {date: 2025-02-20, status: in-force}, {date: 2025-03-02, status: expired}"
    #expect(
      try spans(history, "2025-01-01", "2025-04-11") == [
        "announced 10.0–50.0", "inForce 50.0–60.0", "ended 60.0–100.0",
      ])
  }

  @Test func `What was last confirmed on a day is not known to stand behind it`() throws {
    let history =
      "{date: 2025-01-11, status: in-force, last_confirmed: 2025-01-30}, {date: 2025-02-20, status: amended}, "
      + "{date: 2025-03-02, status: expired, last_confirmed: 2025-03-12}"
    let axis = TimeAxis(
      from: try #require(CalendarDay("2025-01-01")), to: try #require(CalendarDay("2025-04-11")))
    let spans = axis.spans(of: try dossier(history).measures[0])
    #expect(spans.map(\.isConfirmed) == [true, false, true, true], "an ending needs no confirmation")
    #expect(spans.map(\.start) == [10, 30, 50, 60])
    let visible = BarSpan.visible(spans, width: 1000).spans
    #expect(visible.map(\.isConfirmed) == [true, false, true, true])
  }

  @Test func `What was confirmed up to the next step is known throughout`() throws {
    let history =
      "{date: 2025-01-11, status: in-force, last_confirmed: 2025-02-19}, {date: 2025-02-20, status: amended}"
    #expect(try spans(history, "2025-01-01", "2025-04-11") == ["inForce 10.0–50.0", "inForce 50.0–100.0"])
  }

  @Test func `A bar that the axis cuts begins at 0 and ends at 100`() throws {
    let history = "{date: 2024-01-01, status: in-force}, {date: 2026-01-01, status: suspended}"
    #expect(try spans(history, "2025-01-01", "2025-04-11") == ["inForce 0.0–100.0"])
  }

  @Test func `A step that another of its day replaced has no stretch, the last one has`() throws {
    let history = "{date: 2025-01-11, status: in-force}, {date: 2025-01-11, status: suspended}"
    #expect(try spans(history, "2025-01-01", "2025-04-11") == ["suspended 10.0–100.0"])
    #expect(try spans("{date: 2025-01-11, status: in-force}", "2025-01-01", "2025-01-11") == ["inForce 100.0–100.0"])
  }

  @Test func `Spans stand in order between 0 and 100, and none on another`() throws {
    var random = SeededGenerator(seed: 11)
    let words = ["in-force", "suspended", "resumed", "raised", "expired", "resumed", "suspended"]
    for _ in 0..<40 {
      var day = CalendarDay(number: Int.random(in: 18_000...20_000, using: &random))
      let steps = words.prefix(Int.random(in: 1...7, using: &random)).map { word in
        defer { day = day.adding(days: Int.random(in: 0...200, using: &random)) }
        return
          "{date: \(Bool.random(using: &random) ? day.description : String(day.description.prefix(7))), status: \(word)}"
      }
      let measure = try dossier(steps.joined(separator: ", ")).measures[0]
      let start = CalendarDay(number: Int.random(in: 17_900...20_500, using: &random))
      let axis = TimeAxis(from: start, to: start.adding(days: Int.random(in: 0...900, using: &random)))
      let spans = axis.spans(of: measure)
      #expect(spans.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= 100 }, "\(steps) \(axis)")
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, "\(steps) \(axis)")
    }
  }

  @Test func `What stood on an axis is what has a stretch of a bar on it`() throws {
    let changes = ["in-force", "suspended", "expired", "resumed", "struck-down", "amended"]
    for first in changes {
      for second in changes {
        for gap in ["2025-03-01", "2025-03", "2025-04-10"] {
          try check(
            "{date: 2025-02-01, status: in-force}, {date: 2025-03-01, status: \(first)}, {date: \(gap), status: \(second)}"
          )
        }
      }
    }
  }

  private func check(_ history: String) throws {
    let dossier = try dossier(history)
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
