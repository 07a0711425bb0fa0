internal import Charts

extension TimeAxis.Tick {
  /// "2025", "Apr"
  var label: String {
    switch beginning {
    case .year(let year): String(year)
    case .quarter(let quarter): Self.months[quarter * 3 - 3]
    case .month(let month): Self.months[month - 1]
    }
  }

  /// The same, of months the initial.
  var shortLabel: String { if case .month = beginning { String(label.prefix(1)) } else { label } }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
