import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// What a panel shows of a measure.
@Suite struct StepPanelTests {
  private func panel(_ history: String, asOf day: String = "2025-06-30") throws -> StepPanel? {
    let files = Sample.actors.merging(["measures/toll.md": Sample.measure(history: history)]) { $1 }
    let edition = try Sample.edition(files, asOf: day)
    return StepPanel(rateOf: try #require(edition.dossier.measures.first), in: edition)
  }

  /// "2025-03-03 10"
  private func steps(_ panel: StepPanel?) -> [String] {
    guard let panel else { return [] }
    return panel.lines.flatMap(\.steps).map { step in
      let value = step.value.map { "\($0)" } ?? "–"
      return "\(panel.axis.start.adding(days: step.day)) \(value)"
    }
  }

  /// "2025-03-03–2025-03-10 10"
  private func annotations(_ panel: StepPanel?) -> [String] {
    panel.map { panel in
      panel.annotations.map { note in
        let days = [note.days.lowerBound, note.days.upperBound].map { panel.axis.start.adding(days: $0).description }
        return "\(days[0])–\(days[1]) \(note.value)"
      }
    } ?? []
  }

  @Test func `A step is drawn at its day, with its value, until the next one`() throws {
    let panel = try panel(
      "{date: 2025-03-03, status: in-force, rate: 10}, {date: 2025-04-10, status: raised, rate: 12.5}")
    #expect(steps(panel) == ["2025-03-03 10.0", "2025-04-10 12.5"])
    #expect(panel?.axis.start.description == "2025-02-11", "twenty days before the first step")
    #expect(panel?.axis.end.description == "2025-06-30")
    #expect(panel?.lines.map(\.end) == [12.5])
    #expect(annotations(panel) == ["2025-03-03–2025-04-10 10.0", "2025-04-10–2025-06-30 12.5"])
  }

  @Test func `What rests is at zero and comes back with its rate; what has ended is nowhere`() throws {
    let panel = try panel(
      """
      {date: 2025-03-03, status: in-force, rate: 10}, {date: 2025-04-01, status: suspended}, {date: 2025-05-01, \
      status: resumed}, {date: 2025-06-01, status: expired}, {date: 2025-06-20, status: expired}
      """)
    #expect(
      steps(panel) == [
        "2025-03-03 10.0", "2025-04-01 0.0", "2025-05-01 10.0", "2025-06-01 –", "2025-06-20 –",
      ])
    #expect(panel?.lines.map(\.end) == [10], "the last that held")
    #expect(panel?.lines.map(\.isOver) == [true])
    // The pause and the second step of the ending have no words; how it ended comes first.
    #expect(
      annotations(panel) == ["2025-06-01–2025-06-20 10.0", "2025-03-03–2025-04-01 10.0", "2025-05-01–2025-06-01 10.0"])
  }

  @Test func `What is struck down is at the rate that the ruling names, else nowhere`() throws {
    let start = "{date: 2025-03-03, status: in-force, rate: 10}"
    #expect(steps(try panel(start + ", {date: 2025-05-01, status: struck-down}")).last == "2025-05-01 –")
    let collected =
      start + ", {date: 2025-05-01, status: struck-down, rate: 10}, {date: 2025-05-04, status: struck-down, rate: 0}"
    #expect(steps(try panel(collected)) == ["2025-03-03 10.0", "2025-05-01 10.0", "2025-05-04 –"])
    #expect(annotations(try panel(collected)).first == "2025-05-01–2025-05-04 10.0")
  }

  @Test func `The axis begins with what was in force; below it stands what stood`() throws {
    let panel = try panel(
      "{date: 2024-01-01, status: threatened, rate: 60}, {date: 2025-02-01, status: announced, rate: 20}, {date: 2025-02-21, status: in-force, rate: 20}"
    )
    #expect(steps(panel) == ["2025-02-21 20.0"])
    #expect(panel?.floors.map(\.status) == [.announced, .inForce], "what was over before the axis begins is not drawn")
    #expect(panel?.floors.map(\.days) == [0...20, 20...149])
  }

  @Test func `A measure without a rate in force has no panel`() throws {
    #expect(try panel("{date: 2025-03-03, status: announced, rate: 10}") == nil)
    #expect(try panel("{date: 2025-03-03, status: in-force}") == nil)
  }

  @Test func `A step that is known to the month only is not drawn back in time`() throws {
    let panel = try panel(
      "{date: 2025-03-23, status: in-force, rate: 10}, {date: 2025-03, status: raised, rate: 20}, {date: 2025-04, status: raised, rate: 30}"
    )
    #expect(steps(panel) == ["2025-03-23 10.0", "2025-03-23 20.0", "2025-04-01 30.0"])
  }

  @Test(arguments: [
    ("0001-01-05", "0001-01-05"), ("9999-12-31", "9999-12-31"), ("0001-01-05", "9999-12-31"),
  ]) func `The first and the last of all days`(first: String, last: String) throws {
    let panel = try #require(try panel("{date: \(first), status: in-force, rate: 10}", asOf: last))
    #expect(steps(panel).first == "\(first) 10.0")
    #expect(panel.lines[0].steps.allSatisfy { 0...panel.axis.days ~= $0.day })
    #expect(panel.floors.allSatisfy { $0.days.upperBound <= panel.axis.days })
  }
}
