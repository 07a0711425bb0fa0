import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// The bar of one measure with its dates.
@Suite struct StripTests {
  private func strip(_ history: String, asOf day: String = "2025-04-11") throws -> Strip {
    let files = Sample.actors.merging(["measures/toll.md": Sample.measure(history: history)]) { $1 }
    let edition = try Sample.edition(files, asOf: day)
    return Strip(of: try #require(edition.dossier.measures.first), in: edition)
  }

  private func spans(_ strip: Strip) -> [String] {
    strip.spans.map { "\($0.status) \(Int($0.start.rounded()))–\(Int($0.end.rounded()))" }
  }

  @Test func `The bar ends with the as-of day, thirty days before the axis does`() throws {
    let strip = try strip("{date: 2025-01-01, status: announced}, {date: 2025-03-02, status: in-force}")
    #expect(strip.marks == [0, 60 * 100 / 130.0])
    #expect(strip.today == 100 * 100 / 130.0)
    #expect(spans(strip) == ["announced 0–46", "inForce 46–77"])
    #expect(strip.spans.last?.end == strip.today)
    #expect(strip.ahead.isEmpty)
  }

  @Test func `What is due lies beyond the as-of day, with room behind it; the end of a pause of a part does not`()
    throws
  {
    let strip = try strip(
      "{date: 2025-01-01, status: in-force, until: 2025-07-15, expected: 2025-05-01, held: {rate: 5, until: 2026-01-01}}"
    )
    #expect(strip.ahead.map(\.date.kind) == [.expected, .until])
    #expect(strip.ahead.map { Int($0.position * 2) } == [120, 195], "of 200 days")
    #expect(strip.ahead.allSatisfy { $0.position > strip.today && $0.position < 100 })
  }

  @Test func `A date without an end stands at the end`() throws {
    let strip = try strip("{date: 2025-01-01, status: in-force, expected: 2025-05-01/..}")
    #expect(strip.ahead.map(\.position) == [100])
  }

  @Test func `A measure of one day, and one of ages`() throws {
    for (first, last) in [("2025-04-11", "2025-04-11"), ("0001-01-01", "9999-12-31"), ("9999-12-31", "9999-12-31")] {
      let strip = try strip("{date: \(first), status: in-force}", asOf: last)
      #expect(strip.marks == [0])
      #expect(strip.spans.count == 1)
      #expect(strip.spans.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end == strip.today })
      #expect(0..<100 ~= strip.today)
    }
  }

  @Test func `Marks are in order, also of what is known to the month only`() throws {
    let strip = try strip(
      "{date: 2025-01-10, status: announced}, {date: 2025-02-20, status: in-force}, {date: 2025-02, status: raised}, {date: 2025-03, status: suspended}"
    )
    #expect(strip.marks == strip.marks.sorted())
    #expect(Set(strip.marks).count == 3)
  }

  @Test func `A date stands behind its tick, a row lower where the next tick is near, before it at the end`() {
    let labels = LabelRows.behindTicks([0, 10, 50, 90], texts: Array(repeating: [100], count: 4), width: 500)
    #expect(labels.map(\.?.row) == [1, 0, 0, 1])
    #expect(labels.map(\.?.isBefore) == [false, false, false, true], "behind the last one the drawing ends")
  }

  @Test func `Neighbours stand in as many rows as they need, the first lowest; near the end the last`() {
    let near = LabelRows.behindTicks([0, 1, 2, 3], texts: Array(repeating: [100], count: 4), width: 500)
    #expect(near.map(\.?.row) == [3, 2, 1, 0])
    let late = LabelRows.behindTicks([97, 98, 99], texts: Array(repeating: [100], count: 3), width: 500)
    #expect(late.map(\.?.row) == [0, 1, 2])
    #expect(late.map(\.?.isBefore) == [true, true, true])
    let many = LabelRows.behindTicks((0..<9).map(Double.init), texts: Array(repeating: [100], count: 9), width: 500)
    #expect(many.compactMap(\.self).map(\.row).max() == 4)
    #expect(many.count { $0 == nil } == 4, "five rows hold five, a list has the others")
  }

  @Test func `A shorter text stands where a longer one has no room`() {
    #expect(LabelRows.behindTicks([0, 70], texts: [[300], [300, 60]], width: 400).map(\.?.text) == [0, 1])
    #expect(LabelRows.behindTicks([0], texts: [[500]], width: 400).map(\.?.text) == [nil])
    #expect(LabelRows.behindTicks([], texts: [], width: 400).isEmpty)
  }

  @Test func `No date stands on another, or on a tick that goes farther down, or beyond the ends`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &random)
      let positions = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }.sorted()
      let texts = (0..<count).map { _ -> [Double] in
        let length = Double.random(in: 20...120, using: &random)
        return [length + 80, length]
      }
      let width = Bool.random(using: &random) ? 690.0 : 288
      check(LabelRows.behindTicks(positions, texts: texts, width: width), positions, texts, width: width)
    }
  }

  private func check(_ labels: [LabelRows.BehindTick?], _ positions: [Double], _ texts: [[Double]], width: Double) {
    // A tick without a label reaches none.
    let ticks = zip(positions, labels).map { (place: $0 / 100 * width, row: $1?.row ?? -1) }
    var rows: [Int: [ClosedRange<Double>]] = [:]
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      let (place, length) = (ticks[index].place, texts[index][label.text])
      let start = label.isBefore ? place - 4 - length : place + 4
      #expect(start >= 0 && start + length <= width)
      rows[label.row, default: []].append(start...(start + length))
      let crossing = ticks.indices.filter { $0 != index && start...(start + length) ~= ticks[$0].place }
      #expect(crossing.allSatisfy { ticks[$0].row < label.row })
    }
    for row in rows.values.map({ $0.sorted { $0.lowerBound < $1.lowerBound } }) {
      #expect(zip(row, row.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
  }
}
