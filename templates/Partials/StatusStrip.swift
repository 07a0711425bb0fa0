internal import Charts
internal import Dossiers
internal import HTML
internal import Wording

/// The history of one measure as a bar with its dates, drawn once for a wide page and once for a phone.
struct StatusStrip: Sendable {
  /// A date under the bar.
  struct Mark: Sendable {
    /// In percent of the axis.
    let position: Double
    let date: String
    /// What happened then, or is due.
    let word: String
  }

  let side: SideMark
  let spans: [BarSpan]
  let marks: [Mark]
  /// The stamp at the as-of day.
  let today: (position: Double, date: String)
  /// How long what stands is written or said to last, in order of time: dashed beyond the as-of day.
  let ahead: [Mark]
  /// What the drawing shows, for those who do not see it.
  let description: String

  func html(_ words: any Wording) -> HTML {
    let formats = [Format(self, words, width: 690, isWide: true), Format(self, words, width: 288, isWide: false)]
    return """
      \(formats.html { drawing($0, words) })\
      \(StatusLegend.html(words))\
      \(part: """
        <figcaption>\
        \(needed: formats.html { missing($0, words) })\
        \(needed: formats.contains(where: \.bar.areWidened).html("<p>\(words.chart(.shortSpansAreWidened))</p>"))\
        </figcaption>

        """)
      """
  }

  private func drawing(_ format: Format, _ words: any Wording) -> HTML {
    let rows = max(2, 1 + (format.labels.compactMap { $0?.row }.max() ?? 0))
    return """
      <svg class="status-strip \(format.name) \(side.slug)" height="\(56 + Self.row * rows)" role="img" aria-label="\(description)">\
      <svg y="24" height="30">\(format.bar.spans.html { $0.bar(height: 30) })\(dashes)</svg>\
      \(format.bar.spans.html { inside($0, words, width: format.width) })\(dates(format))\(stamp(width: format.width))</svg>

      """
  }

  /// The dates that found no room, in words.
  private func missing(_ format: Format, _ words: any Wording) -> HTML {
    let missing = zip(marks + ahead, format.labels).filter { $1 == nil }.map(\.0)
    let text: HTML = "\(words.join(missing.map { words.join([$0.date, $0.word], .list) }, .clause))"
    return """
      <p class="status-strip \(format.name)">\(words.chart(.withoutRoom))\(words.mark(.colon))\(needed: text)</p>
      """
  }

  /// Of labels.
  private static let row = 18

  private var dashes: HTML {
    ahead.last.html { mark in
      """
      <rect class="ahead" x="\(percent(today.position))" y="1" width="\(percent(max(0.5, mark.position - today.position)))" height="28"/>
      """
    }
  }

  /// The status in its bar, where it has room.
  private func inside(_ span: BarSpan, _ words: any Wording, width: Double) -> HTML {
    let room = (span.end - span.start) / 100 * width
    let word = words.status(.status(span.status, .inSentence))
    guard span.status != .ended, TextWidth.of(word, size: 12.5, isBold: true) + 20 < room else { return "" }
    return """
      <svg x="\(percent(span.start))" y="24" overflow="visible"><text class="inside\((span.status == .inForce).html(" on"))" x="10" y="19">\(word)</text></svg>
      """
  }

  private func dates(_ format: Format) -> HTML {
    let all = marks + ahead
    return all.indices.html { index in
      guard let label = format.labels[index] else { return dated(all[index], nil, y: 6, isLate: false) }
      return dated(
        all[index], format.texts[index][label.text], y: 16 + Self.row * label.row, isLate: label.isBefore)
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
    let length = TextWidth.of(today.date, size: 12.5, isBold: true) + 12
    let isEarly = today.position / 100 * width < length
    return """
      <svg x="\(percent(today.position))" overflow="visible"><path class="as-of" d="M0 0v54"/>\
      <rect class="stamp" x="\(isEarly ? "0" : (-length).decimal)" width="\(length.decimal)" height="18"/>\
      <text class="stamp" x="\(isEarly ? 6 : -6)" y="13"\((!isEarly).html(" text-anchor=\"end\""))>\(today.date)</text></svg>
      """
  }
}

/// What has room in a drawing of one width.
private struct Format {
  let width: Double
  let isWide: Bool
  let bar: BarSpan.Visible
  /// What each date may say, the best first.
  let texts: [[String]]
  /// For each date.
  let labels: [LabelRows.BehindTick?]

  var name: String { isWide ? "wide" : "narrow" }

  /// Dates with their words, or alone, or nothing.
  init(_ strip: StatusStrip, _ words: any Wording, width: Double, isWide: Bool) {
    self.width = width
    self.isWide = isWide
    bar = BarSpan.visible(strip.spans, width: width)
    let all = strip.marks + strip.ahead
    let texts = all.map { isWide ? [words.join([$0.date, $0.word], .list), $0.date] : [$0.date] }
    self.texts = texts
    labels = LabelRows.behindTicks(
      all.map(\.position), texts: texts.map { $0.map { TextWidth.of($0, size: 12.5) } }, width: width)
  }
}
