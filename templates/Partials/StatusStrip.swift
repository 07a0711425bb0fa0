internal import Charts
internal import Dossiers
internal import HTML

/// The history of one measure as a bar with its dates, drawn once for a wide page and once for a phone.
struct StatusStrip: Sendable {
  /// A date under the bar.
  struct Mark: Sendable {
    /// In percent of the axis.
    let position: Double
    let date: String
    /// What happened then, or is due.
    let word: String

    init(position: Double, date: String, word: String) {
      self.position = position
      self.date = date
      self.word = word
    }
  }

  let side: SideMark
  let spans: [BarSpan]
  let marks: [Mark]
  /// The stamp at the as-of day.
  let asOf: (position: Double, date: String)
  /// How long what stands is written or said to last, in order of time: dashed beyond the as-of day.
  let ahead: [Mark]
  /// What the drawing shows, for those who do not see it.
  let description: String

  init(
    side: SideMark, spans: [BarSpan], marks: [Mark], asOf: (position: Double, date: String), ahead: [Mark],
    description: String
  ) {
    self.side = side
    self.spans = spans
    self.marks = marks
    self.asOf = asOf
    self.ahead = ahead
    self.description = description
  }

  var html: HTML { drawing(width: 690, isWide: true) + drawing(width: 288, isWide: false) }

  private func drawing(width: Double, isWide: Bool) -> HTML {
    """
    <svg class="status-strip \(isWide ? "wide" : "narrow") \(side.slug)" height="92" role="img" aria-label="\(description)">\
    <svg y="24" height="30">\(spans.html { $0.bar(height: 30) })\(dashes)</svg>\
    \(spans.html { inside($0, width: width) })\(dates(width: width, isWide: isWide))\(stamp(width: width))</svg>

    """
  }

  private var dashes: HTML {
    ahead.last.html { mark in
      """
      <rect class="ahead" x="\(percent(asOf.position))" y="1" width="\(percent(max(0.5, mark.position - asOf.position)))" height="28"/>
      """
    }
  }

  /// The status in its bar, where it has room.
  private func inside(_ span: BarSpan, width: Double) -> HTML {
    let room = (span.end - span.start) / 100 * width
    let word = span.status == .inForce ? "in force" : span.status.rawValue
    guard span.status != .ended, TextWidth.of(word, size: 12.5, isBold: true) + 20 < room else { return "" }
    return """
      <svg x="\(percent(span.start))" y="24" overflow="visible"><text class="inside\((span.status == .inForce).html(" on"))" x="10" y="19">\(word)</text></svg>
      """
  }

  /// Dates stand behind their ticks in two rows: where the next tick is near, in the lower one, under which no tick
  /// passes. Where neither has room, the list below has them.
  private func dates(width: Double, isWide: Bool) -> HTML {
    let all = marks + ahead
    let places = all.map { $0.position / 100 * width }
    var ends = [-10.0, -10.0]
    return all.enumerated().html { index, mark in
      let texts = isWide ? ["\(mark.date), \(mark.word)", mark.date] : [mark.date]
      for text in texts {
        let length = TextWidth.of(text, size: 12.5)
        let isLate = places[index] + 4 + length > width
        let start = isLate ? places[index] - 4 - length : places[index] + 4
        let reachesNext = index + 1 < all.count && places[index + 1] < start + length + 4
        guard let row = (reachesNext ? [1] : [0, 1]).first(where: { ends[$0] + 8 < start }) else { continue }
        ends[row] = start + length
        return dated(mark, text, y: row == 0 ? 16 : 34, isLate: isLate)
      }
      return dated(mark, nil, y: 6, isLate: false)
    }
  }

  private func dated(_ mark: Mark, _ text: String?, y: Int, isLate: Bool) -> HTML {
    """
    <svg x="\(percent(mark.position))" y="54" overflow="visible"><path class="tick" d="M0 0v\(y)"/>\
    \(text.html { "<text x=\"\(isLate ? -4 : 4)\" y=\"\(y)\"\(isLate.html(" text-anchor=\"end\""))>\($0)</text>" })</svg>
    """
  }

  /// On top of its line, to its left, or to its right where the line stands near the beginning.
  private func stamp(width: Double) -> HTML {
    let length = TextWidth.of(asOf.date, size: 12.5, isBold: true) + 12
    let isEarly = asOf.position / 100 * width < length
    return """
      <svg x="\(percent(asOf.position))" overflow="visible"><path class="as-of" d="M0 0v54"/>\
      <rect class="stamp" x="\(isEarly ? "0" : decimal(-length))" width="\(decimal(length))" height="18"/>\
      <text class="stamp" x="\(isEarly ? 6 : -6)" y="13"\((!isEarly).html(" text-anchor=\"end\""))>\(asOf.date)</text></svg>
      """
  }
}
