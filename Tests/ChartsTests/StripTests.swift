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

  @Test func `A date stands behind its tick, in the lower row where the next tick is near`() {
    let labels = LabelRows.behindTicks([0, 10, 50, 90], texts: Array(repeating: [100], count: 4), width: 500)
    #expect(labels.map(\.?.isLower) == [true, false, false, true])
    #expect(labels.map(\.?.isBefore) == [false, false, false, true], "behind the last one the drawing ends")
  }

  @Test func `A shorter text stands where a longer one has no room, else none`() {
    let labels = LabelRows.behindTicks([0, 1, 2, 3], texts: Array(repeating: [300, 60], count: 4), width: 500)
    #expect(labels.map(\.?.text) == [0, nil, nil, 0])
    #expect(LabelRows.behindTicks([0, 70], texts: [[300], [300, 60]], width: 400).map(\.?.text) == [0, 1])
  }

  @Test func `No date stands on another, or on a tick, or beyond the end`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &random)
      let positions = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }.sorted()
      let texts = (0..<count).map { _ -> [Double] in
        let length = Double.random(in: 20...120, using: &random)
        return [length + 80, length]
      }
      let width = Bool.random(using: &random) ? 690.0 : 288
      let labels = LabelRows.behindTicks(positions, texts: texts, width: width)
      var rows: [[ClosedRange<Double>]] = [[], []]
      for (index, label) in labels.enumerated() {
        guard let label else { continue }
        let (place, length) = (positions[index] / 100 * width, texts[index][label.text])
        let start = label.isBefore ? place - 4 - length : place + 4
        #expect(start + length <= width && start > -10)
        rows[label.isLower ? 1 : 0].append(start...(start + length))
        if !label.isLower, !label.isBefore {
          #expect(!positions[(index + 1)...].contains { start...(start + length) ~= $0 / 100 * width })
        }
      }
      for row in rows { #expect(zip(row, row.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }) }
    }
  }
}
