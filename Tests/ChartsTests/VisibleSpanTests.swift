import Dossiers
import Samples
import Testing

@testable import Charts

/// Short states in long bars.
@Suite struct VisibleSpanTests {
  private func spans(_ parts: (Status, Double, Double)...) -> [BarSpan] {
    parts.map { BarSpan($0.0, start: $0.1, end: $0.2) }
  }

  private func text(_ visible: BarSpan.Visible) -> [String] {
    visible.spans.map { "\($0.status) \($0.start.decimalHundredths)–\($0.end.decimalHundredths)" }
  }

  @Test func `A week in fifteen years is drawn three px wide`() {
    let week = BarSpan.visible(spans((.inForce, 60, 60.13), (.ended, 60.13, 60.73)), width: 300)
    #expect(text(week) == ["inForce 60.0–61.0", "ended 61.0–62.0"])
    #expect(week.areWidened)
  }

  @Test func `What can be seen stays as it is`() {
    let long = spans((.announced, 0, 10), (.inForce, 10, 10.5), (.inForce, 10.5, 80), (.ended, 80, 80.1))
    let visible = BarSpan.visible(long, width: 300)
    #expect(visible.spans.map(\.start) == long.map(\.start) && visible.spans.map(\.end) == long.map(\.end))
    #expect(!visible.areWidened, "neighbours of one status are one state, and an ending has a sign of its own")
    #expect(BarSpan.visible([], width: 300).spans.isEmpty)
  }

  @Test func `What lasts up to now takes its room from what was before`() {
    let visible = BarSpan.visible(spans((.inForce, 0, 99.9), (.suspended, 99.9, 100)), width: 300)
    #expect(text(visible) == ["inForce 0.0–99.0", "suspended 99.0–100.0"])
    #expect(text(BarSpan.visible(spans((.inForce, 100, 100)), width: 300)) == ["inForce 99.0–100.0"])
  }

  @Test func `Spans stand in order on the bar and none on another, however many there are`() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<1_000 {
      let places = (0...Int.random(in: 1...60, using: &random)).map { _ in Double.random(in: 0...100, using: &random) }
        .sorted()
      let states: [Status] = [.announced, .inForce, .suspended, .ended]
      let all = zip(places, places.dropFirst()).enumerated().map {
        BarSpan(states[$0 % 4], start: $1.0, end: $1.1)
      }
      let visible = BarSpan.visible(all, width: 300).spans
      #expect(visible.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= 100 })
      #expect(zip(visible, visible.dropFirst()).allSatisfy { $0.end <= $1.start + 1e-9 })
      let shifts = visible.filter { span in
        !all.contains { $0.status == span.status && abs($0.start - span.start) <= 5 }
      }
      #expect(shifts.isEmpty, "nothing is drawn where something else stood")
    }
  }
}

extension Double {
  fileprivate var decimalHundredths: Double { (self * 100).rounded() / 100 }
}
