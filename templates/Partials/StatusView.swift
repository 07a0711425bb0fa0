public import Dossiers
public import HTML

/// A measure's status: swatch, word and, where there is one, the rate.
public struct StatusView: Partial {
  let status: Status
  let word: String
  let rate: String?
  let side: SideMark?

  /// - Parameters:
  ///   - word: with a capital: "In force", "Raised", "Struck down".
  ///   - rate: as it is shown: "▲ 10 → 20%".
  ///   - side: whose colour the swatch has; nil for ink.
  public init(_ status: Status, word: String, rate: String? = nil, side: SideMark? = nil) {
    self.status = status
    self.word = word
    self.rate = rate
    self.side = side
  }

  var swatch: StatusSwatch { StatusSwatch(status: status, side: side) }

  /// Swatch and word on one line, the rate below.
  public func render() -> HTML {
    "<span class=\"status\">\(swatch) <b>\(word)</b>\(rate.html { " <span class=\"rate\">\($0)</span>" })</span>"
  }
}

/// The swatch of a status, 22 by 12. It never stands without the word.
struct StatusSwatch: Partial {
  let status: Status
  let side: SideMark?

  func render() -> HTML {
    let bar = StatusBar(status: status, x: "1", width: "20", y: 0, height: 12)
    return """
      <svg class="swatch \(side?.style ?? "")" width="22" height="12" aria-hidden="true">\(bar)</svg>
      """
  }
}

/// The patterns in use, named: one row above a drawing.
struct StatusLegend: Partial {
  let statuses: [Status]

  func render() -> HTML {
    if statuses.isEmpty { return .empty }
    return """
      <ul class="legend">
      \(statuses.html(separator: "\n") { "<li>\(StatusSwatch(status: $0, side: nil)) \($0.word)</li>" })
      </ul>
      """
  }
}

extension Status {
  /// As it stands in a legend: "in force".
  var word: String {
    switch self {
    case .threatened: "threatened"
    case .announced: "announced"
    case .inForce: "in force"
    case .suspended: "suspended"
    case .ended: "ended"
    }
  }
}
