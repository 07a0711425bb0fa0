internal import Charts
internal import Wording

extension Wording {
  /// "2025", "Apr"
  func label(of tick: TimeAxis.Tick) -> String { label(of: tick, months: .short) }

  /// The same, of months the initial.
  func shortLabel(of tick: TimeAxis.Tick) -> String { label(of: tick, months: .initial) }

  private func label(of tick: TimeAxis.Tick, months style: MonthStyle) -> String {
    switch tick.beginning {
    case .year(let year): chart(.year(year))
    case .quarter(let quarter): month(quarter * 3 - 2, .short)
    case .month(let month): self.month(month, style)
    }
  }
}
