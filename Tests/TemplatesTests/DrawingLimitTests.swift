import Dossiers
import Foundation
import HTML
import Testing
import Wording

@testable import Charts
@testable import Pages

/// Drawings of more than a drawing can show.
@Suite struct DrawingLimitTests {
  private func chart(steps: Int, threats: Int) -> ValueChart {
    let line = StepPanel.Line(
      steps: (0..<steps).map { StepPanel.Step(day: $0, value: Double($0 % 7)) },
      threats: (0..<threats).map { StepPanel.Threat(day: $0, from: 1, value: 9) })
    let axis = TimeAxis(from: Sample.axis.start, to: Sample.axis.start.adding(days: max(steps, 100)))
    let panel = StepPanelView(
      panel: StepPanel(axis: axis, lines: [line], annotations: [], gridValues: [0, 5, 10]), title: nil,
      lines: [
        .init(
          side: Sample.north, end: .init(title: "1%", detail: "North"),
          threats: Array(repeating: .init(title: "9%", detail: "threatened"), count: threats))
      ], annotations: [], today: "30 Jun 2025", unit: .percent)
    return ValueChart(
      id: "rate", headline: "H", subtitle: "S", content: .steps(panel), notes: [],
      table: ChartTable(caption: "C", value: "Value", namesSeries: false, rows: [], isFull: false))
  }

  @Test func `Every threat is drawn, and for the first a place for words is looked for`() {
    let text = chart(steps: 6_000, threats: 6_000).html(Sample.words).markup
    #expect(text.components(separatedBy: "<path class=\"threat\"").count - 1 == 12_000)
    #expect(text.components(separatedBy: "9% threatened</text>").count - 1 <= 24)
    #expect(chart(steps: 1, threats: 1).html(Sample.words).markup.contains("9% threatened</text>"))
  }

  private func title(_ title: String, end: Double) -> [String] {
    let drawing = TimelineDrawing(
      lanes: [.init(side: Sample.north, title: "N", bars: [])],
      bands: [.init(number: 1, title: title, start: 0, end: end)], axis: Sample.axis, today: nil, data: nil)
    let svg = LaneDrawing(drawing: drawing, words: Sample.words, width: 690, isWide: true).svg.markup
    return svg.components(separatedBy: "<text class=\"band-title\"").dropFirst(2).map { piece in
      String(piece.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }

  @Test func `The title of a band stands in one line, in two, or not at all`() {
    #expect(title("Opening moves of the dispute", end: 50) == ["Opening moves of the dispute"])
    #expect(title("Opening moves of the dispute", end: 20) == ["Opening moves of", "the dispute"])
    #expect(title("Opening  moves", end: 12) == ["Opening", "moves"])
    #expect(title("Opening moves of the dispute", end: 8) == [])
    #expect(title("Opening", end: 5) == [])
    #expect(title("釜山会晤之后的休战，", end: 14) == ["釜山会晤之", "后的休战，"])
    #expect(title(String(repeating: "word ", count: 200_000), end: 100) == [])
  }
}
