import Dossiers
import Samples
import Testing

@testable import Charts

/// Places of labels, of letters 7 px wide.
@Suite struct StepLayoutTests {
  private func line(_ steps: [(Int, Double)], threats: [(Int, Double)] = []) -> StepPanel.Line {
    StepPanel.Line(
      steps: steps.map { StepPanel.Step(day: $0.0, value: $0.1) },
      threats: threats.map { StepPanel.Threat(day: $0.0, from: 0, value: $0.1) })
  }

  private func panel(
    _ lines: [StepPanel.Line], peaks: [(Int, Double)] = [], maximum: Double = 100, days: Int = 600
  ) throws -> StepPanel {
    let start = try #require(CalendarDay("2025-01-01"))
    return StepPanel(
      axis: TimeAxis(from: start, to: start.adding(days: days)), lines: lines,
      annotations: peaks.map { .init(subject: .peak(line: 0), days: $0.0...$0.0, value: $0.1) },
      gridValues: [0, maximum])
  }

  private func words(_ panel: StepPanel, letters: Int = 12, tall: Bool = false) -> StepLayout.Words {
    let width = Double(letters) * 7
    return StepLayout.Words(
      frame: PlotFrame.Words(stamp: 90, end: 70, grid: 20), threats: panel.lines.map { $0.threats.map { _ in width } },
      annotations: panel.annotations.map { _ in LabelSize(width: width, height: tall ? 31 : 16) })
  }

  private func layout(_ panel: StepPanel, _ format: PlotFrame.Format = .wide(width: 690)) -> StepLayout {
    StepLayout(panel, format, words: words(panel))
  }

  @Test func `Days go from left to right, values from zero upwards`() throws {
    let layout = layout(try panel([line([(0, 50), (300, 100)])]))
    #expect(layout.frame.x(0) == layout.frame.left)
    #expect(layout.frame.x(600) == layout.frame.right)
    #expect(layout.frame.x(300) == (layout.frame.left + layout.frame.right) / 2)
    #expect(layout.frame.y(0) == layout.frame.floor)
    #expect(layout.frame.y(100) == 28)
    #expect(layout.frame.right + 70 < layout.frame.width, "names have room behind the axis")
  }

  @Test(arguments: [PlotFrame.Format.wide(width: 690), .narrow])
  func `Labels of lines that end at one level stand apart, and none below zero`(format: PlotFrame.Format) throws {
    for count in [1, 2, 5, 8, 40] {
      for level in [0.0, 50, 100] {
        let layout = layout(try panel((0..<count).map { _ in line([(0, 100), (10, level)]) }), format)
        let labels = layout.ends.compactMap(\.label)
        #expect(layout.ends.count == count)
        #expect(labels.count == min(count, format == .narrow ? 7 : 9))
        #expect(zip(labels, labels.dropFirst()).allSatisfy { $1 - $0 >= 30 }, "\(count) at \(level)")
        #expect(labels.allSatisfy { 28...layout.frame.floor ~= $0 }, "\(count) at \(level): \(labels)")
      }
    }
  }

  @Test func `A label stands at its line's end where others leave it room`() throws {
    let layout = layout(try panel([line([(0, 80)]), line([(0, 0)]), line([(0, 40)]), line([])]))
    #expect(layout.ends.map(\.line) == [0, 2, 1], "from above; a line without steps has no end")
    #expect(layout.ends.map(\.label) == layout.ends.map(\.y))
  }

  @Test func `What another panel enlarges has its ends labelled there`() throws {
    var panel = try panel([line([(0, 80), (200, 20)])])
    let margin = layout(panel).frame.right
    panel.enlargedFrom = 200
    let layout = layout(panel)
    #expect(layout.ends.map(\.label) == [nil])
    #expect(layout.frame.right > margin)
    #expect(layout.window == Spot(x: layout.frame.x(200), y: layout.frame.y(100 / 3)))
  }

  @Test func `A threat beyond the scale is not drawn, and words are looked for at the first ones`() throws {
    let layout = layout(
      try panel([line([(0, 1)], threats: (0..<900).map { ($0 * 5 % 600, $0 % 2 == 0 ? 50 : 101) })]))
    #expect(layout.threats.count == 450)
    #expect(layout.threats.prefix(24).contains { $0.label != nil })
    #expect(layout.threats.dropFirst(24).allSatisfy { $0.label == nil })
  }

  @Test func `On a phone small threats and later annotations have no words`() throws {
    let panel = try panel(
      [line([(0, 1)], threats: [(100, 20), (300, 80)])], peaks: [(50, 90), (400, 90), (10, 60), (20, 40), (30, 30)])
    let words = words(panel, letters: 3)
    let narrow = StepLayout(panel, .narrow, words: words)
    #expect(narrow.threats.map { $0.label != nil } == [false, true])
    #expect(narrow.annotations.allSatisfy { $0.number < 3 })
    #expect(StepLayout(panel, .wide(width: 690), words: words).annotations.contains { $0.number >= 3 })
  }

  /// Random lines, threats and peaks, of words of any length.
  @Test func `Labels do not cover one another, nor a line, nor leave the panel`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<600 {
      let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        line(
          places(Int.random(in: 1...12, using: &random), &random),
          threats: places(Int.random(in: 0...5, using: &random), &random))
      }
      let panel = try panel(lines, peaks: places(Int.random(in: 0...8, using: &random), &random))
      let letters = Int.random(in: 1...30, using: &random)
      let words = words(panel, letters: letters, tall: Bool.random(using: &random))
      for format in [PlotFrame.Format.wide(width: 690), .wide(width: 390), .narrow] {
        check(StepLayout(panel, format, words: words), words)
      }
    }
  }

  /// In order of days.
  private func places(_ count: Int, _ random: inout SeededGenerator) -> [(Int, Double)] {
    (0..<count).map { _ in (Int.random(in: 0...600, using: &random), Double.random(in: 0...100, using: &random)) }
      .sorted { $0.0 < $1.0 }
  }

  private func check(_ layout: StepLayout, _ words: StepLayout.Words) {
    let labels =
      layout.threats.compactMap { threat in
        threat.label.map { Box(x: $0.x, y: $0.y, width: words.threats[threat.line][threat.threat], height: 16) }
      }
      + layout.annotations.map { note in
        let size = words.annotations[note.number]
        return Box(x: note.spot.x, y: note.spot.y, width: size.width, height: size.height)
      }
    for (number, label) in labels.enumerated() {
      #expect(!labels[..<number].contains { $0.overlaps(label) })
      #expect(
        layout.frame.left <= label.x && label.right <= layout.frame.right && 0 <= label.y
          && label.bottom <= layout.frame.floor)
      #expect(label.right <= layout.frame.right - 90 || label.y >= 18, "the stamp has its place")
      for line in layout.panel.lines {
        let corners = zip(line.steps, line.steps.dropFirst())
        for (step, next) in corners {
          guard let value = step.value, let nextValue = next.value else { continue }
          let (from, to) = (layout.frame.x(step.day), layout.frame.x(next.day))
          let level = Box(x: from, y: layout.frame.y(value), width: to - from, height: 0)
          let rise = Box(
            x: to, y: min(layout.frame.y(value), layout.frame.y(nextValue)), width: 0,
            height: abs(layout.frame.y(value) - layout.frame.y(nextValue)))
          #expect(!label.overlaps(level) && !label.overlaps(rise))
        }
      }
    }
  }
}
