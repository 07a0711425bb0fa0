import Dossiers
import Editions
import Samples
import Testing

@testable import Charts

/// What is drawn of observations.
@Suite struct ObservationTests {
  private func panel(_ points: [String], asOf day: String = "2026-10-09") throws -> ObservationPanel {
    let files = points.enumerated().map { number, points in
      ("series/\(number).md", Sample.page("title: Lake\nunit: m\nkind: observation\npoints: [\(points)]"))
    }
    let edition = try Sample.edition(Dictionary(uniqueKeysWithValues: files), asOf: day)
    return ObservationPanel(of: edition.dossier.series, in: edition)
  }

  private func point(_ date: String, _ value: Double = 1, _ more: String = "") -> String {
    "{date: \(date), value: \(value)\(more)}"
  }

  private func points(_ dates: String...) -> String { dates.map { point($0) }.joined(separator: ", ") }

  /// "2025-07-02 10", each stretch by itself.
  private func stretches(_ panel: ObservationPanel, line: Int = 0) -> [[String]] {
    panel.lines[line].stretches.map { $0.map { "\(panel.axis.start.adding(days: $0.day))" } }
  }

  @Test func `A month or a year stands in its middle, as far as it has passed`() throws {
    let panel = try panel([points("2024", "2025", "2026-10")])
    #expect(stretches(panel).flatMap(\.self) == ["2024-07-01", "2025-07-02", "2026-10-05"])
    #expect(panel.axis.end.description == "2026-10-09")
    #expect(panel.axis.start.description < "2024-07-01", "the first one does not stand on the axis")
  }

  @Test func `What has no beginning or has not come has no place`() throws {
    let panel = try panel([points("../2020", "2024-01-01", "2024-02-01", "2024-03-01", "2030")])
    #expect(stretches(panel) == [["2024-01-01", "2024-02-01", "2024-03-01"]])
    #expect(try self.panel([points("../2020")]).lines[0].last == nil)
  }

  @Test func `The line breaks where one of regular observations is missing`() throws {
    #expect(stretches(try panel([points("2018", "2019", "2020", "2022", "2023")])).map(\.count) == [3, 2])
    #expect(stretches(try panel([points("2015", "2016", "2018")])).map(\.count) == [2, 1])
    let months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-06", "2025-07"].map { point($0) }
    #expect(stretches(try panel([months.joined(separator: ", ")])).map(\.count) == [4, 2])
    let septembers = points("2021-09", "2022-09", "2023-09", "2024-09")
    #expect(stretches(try panel([septembers])).map(\.count) == [4], "once a year is as usual as once a month")
  }

  @Test func `Of irregular ones a long silence is a gap; two points alone are not joined`() throws {
    let irregular = points("2025-01-01", "2025-01-10", "2025-01-14", "2025-02-01", "2025-02-06", "2025-06-20")
    #expect(stretches(try panel([irregular])).map(\.count) == [5, 1])
    #expect(stretches(try panel([points("2024-09", "2025-09")])).map(\.count) == [1, 1])
    #expect(ObservationPanel.stretches([]).isEmpty)
    let sameDay = (0..<3).map { ObservationPanel.Point(day: 5, value: Double($0)) }
    #expect(ObservationPanel.stretches(sameDay).map(\.count) == [3])
  }

  @Test func `Each series is a line on one axis, and the scale holds them all`() throws {
    let panel = try panel([point("2020", 603.2) + ", " + point("2021", 612), point("2023", 638)])
    #expect(panel.lines.map { $0.stretches.joined().count } == [2, 1])
    #expect(panel.gridValues == [600, 610, 620, 630, 640])
  }

  @Test func `The writer's words stand at their points, six at most`() throws {
    let many = (1...9).map { point("201\($0)", 1, ", short: Word \($0)") }.joined(separator: ", ")
    let panel = try panel([many])
    #expect(panel.annotations.map { $0.point.label ?? "" } == (1...6).map { "Word \($0)" })
    #expect(panel.annotations.map(\.place) == Array(panel.lines[0].stretches.joined().prefix(6)))
  }

  private func layout(_ panel: ObservationPanel, _ format: PlotFrame.Format = .wide(width: 690)) -> ObservationLayout {
    ObservationLayout(
      panel, format,
      words: .init(
        frame: .init(stamp: 90, end: 70, grid: 20),
        annotations: panel.annotations.map { _ in LabelSize(width: 60, height: 31) }))
  }

  @Test func `Points have marks where these do not run into each other`() throws {
    #expect(layout(try panel([points("2018", "2019", "2020")])).lines[0].drawn.marks.count == 3)
    let day = try #require(CalendarDay("2020-01-01"))
    let many = (0..<90).map { point("\(day.adding(days: 20 * $0))") }.joined(separator: ", ")
    #expect(layout(try panel([many])).lines[0].drawn.marks.isEmpty)
  }

  @Test func `Thousands of points are no more than a drawing can show, and no peak is lost`() throws {
    let day = try #require(CalendarDay("2010-01-01"))
    let many = (0..<5_000).map { point("\(day.adding(days: $0))", $0 == 2_345 ? 99 : Double($0 % 7)) }
    let panel = try panel([many.joined(separator: ", ")])
    for format in [PlotFrame.Format.wide(width: 690), .narrow] {
      let layout = layout(panel, format)
      let spots = layout.lines[0].drawn.stretches.joined()
      #expect(spots.count <= 4 * Int(layout.frame.width))
      #expect(spots.map(\.y).min() == layout.frame.y(99))
      #expect(zip(spots, spots.dropFirst()).allSatisfy { $0.x <= $1.x })
    }
  }

  @Test(arguments: [
    ["-5", "-3"], ["0", "0"], ["1e12", "-1e12"], ["1e-320", "0"], ["612", "612"], ["1e12", "999999999999.9999"],
  ])
  func `Values of any size stand within the drawing`(values: [String]) throws {
    let points = values.enumerated().map { "{date: 202\($0), value: \($1)}" }.joined(separator: ", ")
    for format in [PlotFrame.Format.wide(width: 690), .narrow] {
      let layout = layout(try panel([points]), format)
      for spot in layout.lines.flatMap({ $0.drawn.stretches.joined() }) {
        #expect(28...layout.frame.floor ~= spot.y && layout.frame.left...layout.frame.right ~= spot.x)
      }
    }
  }

  @Test func `Words that are wider than the drawing leave an axis`() throws {
    let panel = try panel([points("2018", "2019", "2020")])
    let words = ObservationLayout.Words(frame: .init(stamp: 900, end: 900, grid: 150), annotations: [])
    #expect(ObservationLayout(panel, .narrow, words: words).frame.right == 198)
  }
}
