import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// Who answered whom, from above.
@Suite struct LadderTests {
  private func measure(_ by: String, _ history: String, answers: String = "") -> String {
    Sample.measure(
      by: by, on: by == "us" ? "china" : "us", history: history, answers.isEmpty ? "" : "responds_to: [\(answers)]")
  }

  private func ladder(_ files: [String: String]) throws -> Ladder {
    let edition = try Sample.edition(Sample.actors.merging(files) { $1 })
    let links = edition.chain
    return Ladder(of: links, rungs: Ladder.rungs(of: links, in: edition), in: edition)
  }

  /// "duty 0 left", "phase 1"
  private func rows(_ ladder: Ladder) -> [String] {
    ladder.rows.map { row in
      switch row {
      case .card(let rung, let columns):
        "\(rung.measure) \(rung.step) \(columns.map { $0 == 0 ? "left" : "right" }.joined(separator: " and "))"
      case .phase(let number): "phase \(number)"
      }
    }
  }

  private var exchange: [String: String] {
    [
      "measures/duty.md": measure(
        "us", "{date: 2025-04-02, status: announced, rate: 34}, {date: 2025-04-09, status: in-force, rate: 84}",
        answers: "{id: reply, since: 2025-04-09}"),
      "measures/reply.md": measure("china", "{date: 2025-04-04, status: in-force}", answers: "{id: duty}"),
    ]
  }

  @Test func `Steps stand in the order of time, each in the column of its side`() throws {
    let ladder = try ladder(exchange)
    #expect(rows(ladder) == ["duty 0 left", "reply 0 right", "duty 1 left"])
    #expect(ladder.arrows.map { [$0.from, $0.to] } == [[0, 1], [1, 2]])
  }

  @Test func `On one day what is answered stands above what answers it`() throws {
    // By name the chain would stand upside down.
    let day = "{date: 2025-04-04, status: in-force}"
    let ladder = try ladder([
      "measures/c.md": measure("us", day), "measures/b.md": measure("china", day, answers: "{id: c}"),
      "measures/a.md": measure("us", day, answers: "{id: b}"),
    ])
    #expect(rows(ladder) == ["c 0 left", "b 0 right", "a 0 left"])
    #expect(ladder.arrows.allSatisfy { $0.from < $0.to })
  }

  @Test func `Claims in a circle have an order too`() throws {
    let day = "{date: 2025-04-04, status: in-force}"
    let ladder = try ladder([
      "measures/a.md": measure("us", day, answers: "{id: b}"),
      "measures/b.md": measure("china", day, answers: "{id: a}"),
    ])
    #expect(ladder.rows.count == 2)
    #expect(ladder.arrows.count == 2)
  }

  @Test func `Third parties have no card, and their links no arrow`() throws {
    var files = exchange
    files["measures/third.md"] = measure("brazil", "{date: 2025-04-20, status: in-force}", answers: "{id: duty}")
    let ladder = try ladder(files)
    #expect(rows(ladder) == ["duty 0 left", "reply 0 right", "duty 1 left"])
    #expect(ladder.arrows.count == 2)
    #expect(try self.ladder([:]).rows.isEmpty)
  }

  @Test func `A joint step stands in the column of each`() throws {
    var files = exchange
    files["measures/joint.md"] = Sample.measure(
      by: "us, china", on: "brazil", history: "{date: 2025-04-21, status: in-force}", "responds_to: [{id: reply}]")
    let ladder = try ladder(files)
    #expect(rows(ladder) == ["duty 0 left", "reply 0 right", "duty 1 left", "joint 0 left and right"])
    #expect(ladder.arrows.count == 3)
  }

  @Test func `A phase stands before its first step, the last of several, and none above all`() throws {
    var files = exchange
    for (number, day) in ["2025-01-01", "2025-02-01", "2025-04-03", "2025-04-05", "2025-04-06", "2026-01-01"]
      .enumerated()
    {
      files["phases/p\(number).md"] = Sample.page("title: Phase\nfrom: \(day)")
    }
    let ladder = try ladder(files)
    #expect(rows(ladder) == ["duty 0 left", "phase 2", "reply 0 right", "phase 4", "duty 1 left"])
    #expect(ladder.arrows.map { [$0.from, $0.to] } == [[0, 2], [2, 4]])
  }

  @Test func `The first phase is the beginning of all and has no row`() throws {
    let phases = ["phases/p0.md": Sample.page("title: Phase\nfrom: 2025-04-03")]
    #expect(rows(try ladder(exchange.merging(phases) { $1 })) == ["duty 0 left", "reply 0 right", "duty 1 left"])
  }

  @Test func `Cards of one side keep their distance, cards of two sides overlap`() {
    let layout = LadderLayout(columns: [[0], [1], [], [1], [1]], arrows: [])
    #expect(layout.tops == [40, 94, 170, 226, 302])
    let shared = LadderLayout(columns: [[0], [1, 2], [2], [0]], arrows: [], pitch: .narrow)
    #expect(shared.tops == [40, 102, 198, 260], "a card in two columns is in the way in both")
    #expect(LadderLayout(columns: [], arrows: []).tops.isEmpty)
  }

  /// Where they leave and where they arrive; between they may cross.
  @Test func `Arrows at one card do not run over each other, and leave below those that arrive`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<200 {
      let columns = (0..<Int.random(in: 2...12, using: &random)).map { _ in [Int.random(in: 0...1, using: &random)] }
      let arrows = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        let to = Int.random(in: 1..<columns.count, using: &random)
        return (from: Int.random(in: 0..<to, using: &random), to: to)
      }
      let ends = LadderLayout(columns: columns, arrows: arrows).arrows
      for card in columns.indices {
        let arriving = arrows.indices.filter { arrows[$0].to == card }.map { ends[$0].to }
        let leaving = arrows.indices.filter { arrows[$0].from == card }.map { ends[$0].from }
        #expect(zip(arriving, arriving.dropFirst()).allSatisfy { $1 - $0 >= 20 }, "their lags have room")
        #expect(zip(leaving, leaving.dropFirst()).allSatisfy { $1 - $0 >= 4 })
        if let last = arriving.last, let first = leaving.first { #expect(last < first) }
      }
    }
  }

  @Test func `Thousands of rows and arrows`() {
    let columns = (0..<4_000).map { [$0 % 2] }
    let layout = LadderLayout(columns: columns, arrows: (1..<4_000).map { ($0 - 1, $0) })
    #expect(layout.arrows.count == 3_999)
    #expect(layout.arrows.allSatisfy { $0.from < $0.to })
  }
}
