import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// Measures in lanes over a timeline.
@Suite struct LaneTests {
  private func measure(_ by: String, _ history: String = "{date: 2025-04-10, status: in-force}") -> String {
    Sample.measure(by: by, on: by == "us" ? "china" : "us", history: history)
  }

  private func edition(_ files: [String: String]) throws -> Edition {
    try Sample.edition(Sample.actors.merging(files) { $1 }, asOf: "2026-01-01")
  }

  private func lanes(_ files: [String: String], from start: String = "2025-01-01") throws -> Lanes? {
    let edition = try edition(files)
    return Lanes(
      of: edition.timeline, bars: BarIndex(of: edition.dossier).bars, phases: PhaseBands(of: edition.dossier),
      on: TimeAxis(from: try #require(CalendarDay(start)), to: edition.day), in: edition)
  }

  private let talks = Sample.event("2025-07-02", "participants: [us, china]")

  @Test func `The first side stands above, then what is joint, then the other sides`() throws {
    let files = [
      "measures/a.md": measure("mars"), "measures/b.md": measure("china"), "measures/c.md": measure("us"),
      "measures/d.md": measure("brazil"), "measures/e.md": Sample.measure(by: "us, china", on: "brazil"),
    ]
    let lanes = try #require(try lanes(files))
    #expect(lanes.lanes.map(\.side) == [0, nil, 1, 2, 3])
    #expect(lanes.lanes.map { $0.bars.map(\.measure.id) } == [["c"], ["e"], ["b"], ["d"], ["a"]])
  }

  @Test func `What some of three principals share is in the lane of each, what all share in the middle`() throws {
    let sides =
      "{id: up, label: Up}, {id: mid, label: Mid}, {id: low, label: Low}, {id: far, label: Far, principal: false}"
    var files = Dictionary(
      uniqueKeysWithValues: ["up", "mid", "low", "far"].map { ("actors/\($0).md", Sample.actor(side: $0)) })
    files["dossier.yml"] = "title: T\nlanguage: en\nas_of: 2026-10-09\nsides: [\(sides)]\n"
    for (id, by) in [("a", "up"), ("b", "mid, low"), ("c", "up, mid, low"), ("d", "low"), ("e", "far")] {
      files["measures/\(id).md"] = Sample.measure(by: by, on: "up")
    }
    files["events/talks.md"] = Sample.event("2025-07-02", "participants: [up, low]\nmeasures: [a, d]")
    let lanes = try #require(try lanes(files))
    #expect(lanes.lanes.map(\.side) == [0, nil, 1, 2, 3])
    #expect(lanes.lanes.map { $0.bars.map(\.measure.id) } == [["a"], ["c"], ["b"], ["b", "d"], ["e"]])
    #expect(lanes.lanes[1].meetings.map { $0.sides.map(\.id) } == [["up", "low"]])
    #expect(lanes.lanes[1].meetings.map(\.isTruce) == [true])
  }

  @Test func `Talks of both sides make a joint lane of their own, on the axis only`() throws {
    let lanes = try #require(
      try lanes([
        "measures/c.md": measure("us"), "events/talks.md": talks,
        "events/old.md": Sample.event("2024-07-02", "participants: [us, china]"),
        "events/alone.md": Sample.event("2025-08-02", "participants: [us]"),
        "events/speech.md": Sample.event("2025-08-02", "participants: [us, china]").replacing("talks", with: "speech"),
      ]))
    #expect(lanes.lanes.map(\.side) == [0, nil])
    #expect(lanes.lanes[1].meetings.map(\.event.id) == ["talks"])
    #expect(lanes.lanes[1].meetings.map { Int($0.position) } == [49])
    #expect(lanes.lanes[1].meetings.map(\.isTruce) == [false])
  }

  @Test func `A meeting that touches measures of both sides is a truce`() throws {
    let files = ["measures/a.md": measure("us"), "measures/b.md": measure("china")]
    for (touched, isTruce) in [("a", false), ("a, b", true)] {
      let talks = Sample.event("2025-07-02", "participants: [us, china]\nmeasures: [\(touched)]")
      let lanes = try #require(try lanes(files.merging(["events/talks.md": talks]) { $1 }))
      #expect(lanes.lanes[1].meetings.map(\.isTruce) == [isTruce])
    }
  }

  @Test func `A bar that the axis cuts begins at 0, and an ending is a mark where it happened`() throws {
    let history =
      "{date: 2024-05-01, status: in-force}, {date: 2025-03-01, status: raised}, {date: 2025-07-02, status: expired}"
    let bar = try #require(try lanes(["measures/a.md": measure("us", history)])?.lanes.first?.bars.first)
    #expect(bar.spans.map(\.status) == [.inForce, .ended], "a change of rate is not a stretch of its own")
    #expect(bar.spans[0].start == 0)
    #expect(bar.spans[0].end == bar.spans[1].start)
    #expect(0.5...0.7 ~= bar.spans[1].end - bar.spans[1].start)
    #expect(
      try lanes(["measures/a.md": measure("us", history)], from: "2025-08-01") == nil, "what ended before is not there")
  }

  @Test func `A lane holds forty bars and counts the others`() throws {
    let files = (100..<145).map { ("measures/m\($0).md", measure("us")) }
    let lane = try #require(try lanes(Dictionary(uniqueKeysWithValues: files))?.lanes.first)
    #expect(lane.bars.map(\.measure.id) == (100..<140).map { "m\($0)" })
    #expect(lane.rest == 5)
    #expect(try lanes([:]) == nil)
  }

  private func bands(_ phases: [String], from start: String = "2025-01-01", to end: String = "2025-04-11") throws
    -> [String]
  {
    let files = phases.enumerated().map { ("phases/p\($0).md", Sample.page("title: Phase\n\($1)")) }
    let dossier = try Sample.dossier(Dictionary(uniqueKeysWithValues: files))
    let axis = TimeAxis(from: try #require(CalendarDay(start)), to: try #require(CalendarDay(end)))
    return PhaseBands(of: dossier).bands(on: axis).map { "\($0.phase) \($0.start)–\($0.end)" }
  }

  @Test func `A phase is a band to its last day, or to the next one, or to the end`() throws {
    let phases = [
      "from: 2024-05-01\nuntil: 2024-06-01", "from: 2024-11-01", "from: 2025-01-11\nuntil: 2025-01-20",
      "from: 2025-02-20",
    ]
    #expect(try bands(phases) == ["1 0.0–10.0", "2 10.0–20.0", "3 50.0–100.0"])
    #expect(try bands(phases, from: "2024-07-01", to: "2024-10-01").isEmpty)
    #expect(try bands(phases, from: "2026-07-01", to: "2026-10-01") == ["3 0.0–100.0"])
    let nested = ["from: 2024-01-01\nuntil: 2025-01-10", "from: 2024-03-01\nuntil: 2024-04-01"]
    #expect(try bands(nested) == ["0 0.0–10.0"])
    #expect(try bands([]).isEmpty)
  }

  @Test func `More phases than can be told apart are not drawn`() throws {
    let day = try #require(CalendarDay("2025-01-01"))
    func phases(_ count: Int) -> [String] { (0..<count).map { "from: \(day.adding(days: $0))" } }
    #expect(try bands(phases(60)).count == 60)
    #expect(try bands(phases(61)).isEmpty)
  }

  @Test func `Labels of meetings stand over them, below where that is taken, else nowhere`() {
    let labels = LabelRows.centred([0, 50, 51, 52, 100], texts: [60, 60, 60, 60, nil], width: 600)
    #expect(labels.map(\.?.isLower) == [false, false, true, nil, nil])
    #expect(labels.map(\.?.start) == [0, 270, 276, nil, nil], "the first one stands at the edge")
    #expect(LabelRows.centred([50], texts: [700], width: 600).map(\.?.start) == [nil])
  }

  @Test func `No label of a meeting stands on another or outside`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let count = Int.random(in: 0...20, using: &random)
      let positions = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }.sorted()
      let texts = (0..<count).map { _ -> Double? in
        Bool.random(using: &random) ? Double.random(in: 5...320, using: &random) : nil
      }
      let labels = zip(LabelRows.centred(positions, texts: texts, width: 288), texts)
      for row in [true, false] {
        let places = labels.compactMap { label, text in
          label.flatMap { $0.isLower == row ? ($0.start, $0.start + (text ?? 0)) : nil }
        }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0.1 < $1.0 })
        #expect(places.allSatisfy { 0 <= $0.0 && $0.1 <= 288.001 })
      }
    }
  }
}
