import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// What panels show of series.
@Suite struct SeriesPanelTests {
  private func panels(_ points: [String], asOf day: String = "2026-10-09") throws -> (
    whole: StepPanel, enlarged: StepPanel?
  ) {
    let files = points.enumerated().map { number, points in
      ("series/\(number).md", Sample.page("title: Rate\nunit: percent\nkind: step\npoints: [\(points)]"))
    }
    let edition = try Sample.edition(Dictionary(uniqueKeysWithValues: files), asOf: day)
    return StepPanel.panels(of: edition.dossier.series, in: edition)
  }

  private func point(_ date: String, _ value: Double, _ more: String = "") -> String {
    "{date: \(date), value: \(value)\(more)}"
  }

  /// "2025-03-03 10", as far as the axis knows the day.
  private func steps(_ panel: StepPanel, line: Int = 0) -> [String] {
    panel.lines[line].steps.map { "\(panel.axis.start.adding(days: $0.day)) \($0.value ?? -1)" }
  }

  private var falling: String {
    [
      ("2025-01-31", 100), ("2025-04-10", 145), ("2025-05-14", 30), ("2025-08-01", 20), ("2025-09-01", 22),
      ("2025-10-01", 24),
      ("2026-02-01", 25),
    ].map { point($0.0, $0.1) }.joined(separator: ", ")
  }

  @Test func `Every line has its steps on one axis, from a month before the first`() throws {
    let (whole, enlarged) = try panels([point("2025-03-03", 10), point("2026-01-01", 20)])
    #expect(whole.axis.start.description == "2025-02-01")
    #expect([0, 1].map { steps(whole, line: $0) } == [["2025-03-03 10.0"], ["2026-01-01 20.0"]])
    #expect(enlarged == nil)
    #expect(whole.enlargedFrom == nil)
  }

  @Test func `The enlarged panel begins where every line stays below a third of the highest value`() throws {
    let (whole, enlarged) = try panels([falling, point("2025-02-01", 60) + ", " + point("2025-06-10", 15)])
    let panel = try #require(enlarged)
    #expect(panel.axis.start.description == "2025-06-10", "the second line comes down later than the first")
    #expect(whole.enlargedFrom == whole.axis.start.days(to: panel.axis.start))
    #expect(panel.lines.flatMap(\.steps).allSatisfy { ($0.value ?? 0) <= 145 / 3 })
    #expect(
      steps(panel) == ["2025-06-10 30.0", "2025-08-01 20.0", "2025-09-01 22.0", "2025-10-01 24.0", "2026-02-01 25.0"],
      "it comes in at its level")
    #expect(steps(panel, line: 1) == ["2025-06-10 15.0"])
    #expect(panel.gridValues.last == 30)
    #expect(panel.annotations.isEmpty, "the peaks are in the other one")
  }

  @Test func `Nothing is enlarged where little follows, or late`() throws {
    let few = [("2025-01-31", 145.0), ("2025-05-14", 30), ("2025-08-01", 20)].map { point($0.0, $0.1) }
    #expect(try panels([few.joined(separator: ", ")]).enlarged == nil)
    #expect(try panels([falling], asOf: "2026-02-01").enlarged?.lines.count == 1)
    let late = [("2019-01-31", 145.0), ("2026-05-14", 30), ("2026-06-01", 20), ("2026-07-01", 25), ("2026-08-01", 22)]
      .map {
        point($0.0, $0.1)
      }
    #expect(try panels([late.joined(separator: ", ")]).enlarged == nil)
  }

  @Test func `A threat leaves from the level of its day`() throws {
    let (whole, _) = try panels([
      [
        point("2025-03-03", 10), point("2025-03-20", 50, ", status: threatened"), point("2025-04-01", 20),
        point("2025-05-01", 60, ", status: threatened"),
      ].joined(separator: ", ")
    ])
    #expect(whole.lines[0].threats.map(\.from) == [10, 20])
    #expect(whole.lines[0].threats.map(\.value) == [50, 60])
    #expect(
      whole.lines[0].threats.map { whole.axis.start.adding(days: $0.day).description } == ["2025-03-20", "2025-05-01"])
    #expect(steps(whole) == ["2025-03-03 10.0", "2025-04-01 20.0"], "no line goes there")
    #expect(whole.gridValues.last == 60, "but the scale does")
  }

  @Test func `The highest step of a line has a place for words, unless the line ends there`() throws {
    let (whole, _) = try panels([falling, point("2025-03-03", 20)])
    #expect(whole.annotations.map(\.value) == [145])
    let days = whole.annotations.map { [$0.days.lowerBound, $0.days.upperBound] }
    #expect(days == [[69 + 30, 103 + 30]], "from the step to the next")
    #expect(whole.annotations.map(\.isPeak) == [true])
  }

  @Test func `Words of points stand over the highest line of their day, once a day, six at most`() throws {
    let high = point("2025-01-01", 50)
    let (whole, _) = try panels([high, point("2025-03-03", 10, ", short: Truce")])
    #expect(whole.annotations.map(\.value) == [50])
    let many = (1...9).map { point("2025-0\($0)-01", 10, ", short: Step") }.joined(separator: ", ")
    #expect(try panels([many, many]).whole.annotations.count == 6)
    let twice = [1, 1, 2].map { point("2025-0\($0)-01", 10, ", short: Step") }.joined(separator: ", ")
    #expect(try panels([twice]).whole.annotations.count == 2)
    let threat = point("2025-02-01", 90, ", status: threatened, short: Threat")
    #expect(try panels([high + ", " + threat]).whole.annotations.isEmpty, "a threat says itself that it is one")
  }

  @Test func `Without series there is an empty panel, and of thousands of points each is a step`() throws {
    let (none, _) = try panels([])
    #expect(none.lines.isEmpty && none.gridValues == [0, 1])
    let day = try #require(CalendarDay("2010-01-01"))
    let many = (0..<3_000).map { point("\(day.adding(days: $0))", Double($0 % 9)) }.joined(separator: ", ")
    #expect(try panels([many]).whole.lines[0].steps.count == 3_000)
  }
}
