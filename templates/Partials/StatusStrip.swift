public import Dossiers
public import HTML

/// The status of one measure over time, as a bar of 30 px: for measures without a rate.
public struct StatusStrip: Partial {
  /// A day that is named under the strip.
  public struct Mark: Sendable {
    let day: CalendarDay
    let label: String

    /// - Parameter label: with its date: "7 Nov, Announcement No. 70".
    public init(_ day: CalendarDay, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  /// A day ahead, drawn dashed beyond the as-of line.
  public struct Expectation: Sendable {
    let until: CalendarDay
    let word: String

    /// - Parameter word: in the dashed bar: "said, not law".
    public init(until: CalendarDay, word: String) {
      self.until = until
      self.word = word
    }
  }

  let headline: String
  let subtitle: String?
  let side: SideMark
  let spans: [StatusSpanView]
  let marks: [Mark]
  let expectation: Expectation?
  let asOf: CalendarDay

  /// - Parameters:
  ///   - headline: the writer's finding, or the plain title.
  ///   - spans: in order, none beyond the as-of date.
  ///   - marks: in order; labels that do not fit are left out, for the list of changes has them all.
  public init(
    headline: String, subtitle: String? = nil, side: SideMark, spans: [StatusSpanView], marks: [Mark],
    expectation: Expectation? = nil, asOf: CalendarDay
  ) {
    self.headline = headline
    self.subtitle = subtitle
    self.side = side
    self.spans = spans
    self.marks = marks
    self.expectation = expectation
    self.asOf = asOf
  }

  /// A figure with two drawings, of which the stylesheet shows one; nothing without spans.
  public func render() -> HTML {
    spans.isEmpty
      ? .empty
      : """
      <section class="chart">
      <h2>\(headline)</h2>
      \(subtitle.html { "<p class=\"subtitle\">\($0)</p>\n" })\
      \(StatusStripDrawing(strip: self, size: .wide))
      \(StatusStripDrawing(strip: self, size: .narrow))
      </section>
      """
  }
}
