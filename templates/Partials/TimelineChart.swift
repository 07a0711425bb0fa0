public import Dossiers
public import HTML

/// The overview above the timeline's list: bars by side, talks as bridges between them, phases behind.
public struct TimelineChart: Partial {
  /// The bars of one side.
  public struct Lane: Sendable {
    let side: SideView
    let bars: [Bar]

    /// A lane without bars is not drawn.
    public init(_ side: SideView, _ bars: [Bar]) {
      self.side = side
      self.bars = bars
    }
  }

  /// One measure.
  public struct Bar: Sendable {
    let label: String
    let spans: [StatusSpanView]

    /// - Parameters:
    ///   - label: the short title, 32 characters at most.
    ///   - spans: in order.
    public init(_ label: String, _ spans: [StatusSpanView]) {
      self.label = label
      self.spans = spans
    }
  }

  /// The lane between the sides.
  public struct Talks: Sendable {
    let side: SideView
    let bridges: [Bridge]

    /// - Parameter side: names the lane: "Talks and truces".
    public init(_ side: SideView, _ bridges: [Bridge]) {
      self.side = side
      self.bridges = bridges
    }
  }

  /// A round of talks or a truce.
  public struct Bridge: Sendable {
    let day: CalendarDay
    let label: String
    let isTruce: Bool

    /// - Parameter isTruce: drawn thicker, named in bold.
    public init(_ day: CalendarDay, _ label: String, isTruce: Bool = false) {
      self.day = day
      self.label = label
      self.isTruce = isTruce
    }
  }

  /// A phase of the dispute, as a band.
  public struct Band: Sendable {
    let number: Int
    let label: String
    let from: CalendarDay
    let until: CalendarDay

    /// - Parameter number: from 1; it stands alone where the label has no room.
    public init(_ number: Int, _ label: String, from: CalendarDay, until: CalendarDay) {
      self.number = number
      self.label = label
      self.from = from
      self.until = until
    }
  }

  let headline: String
  let subtitle: String?
  let lanes: [Lane]
  let talks: Talks?
  let bands: [Band]
  let from: CalendarDay
  let until: CalendarDay
  let asOf: CalendarDay
  let more: TextLink?

  /// - Parameters:
  ///   - headline: the writer's finding, or the plain title.
  ///   - lanes: in the order of the dossier's sides; talks stand after the first.
  ///   - from: the first day shown.
  ///   - until: the last day shown; nothing solid is drawn beyond the as-of date.
  public init(
    headline: String, subtitle: String? = nil, lanes: [Lane], talks: Talks? = nil,
    bands: [Band] = [], from: CalendarDay, until: CalendarDay, asOf: CalendarDay, more: TextLink? = nil
  ) {
    self.headline = headline
    self.subtitle = subtitle
    self.lanes = lanes.filter { !$0.bars.isEmpty }
    self.talks = talks
    self.bands = bands
    self.from = from
    self.until = until
    self.asOf = asOf
    self.more = more
  }

  /// A figure with two drawings, of which the stylesheet shows one; nothing without bars.
  public func render() -> HTML {
    lanes.isEmpty
      ? .empty
      : """
      <section class="chart">
      <h2>\(headline)</h2>
      \(subtitle.html { "<p class=\"subtitle\">\($0)</p>\n" })\
      \(StatusLegend(statuses: lanes.flatMap(\.bars).flatMap(\.spans).statuses))
      \(TimelineDrawing(chart: self, size: .wide))
      \(TimelineDrawing(chart: self, size: .narrow))
      <p class="meta">\((!bands.isEmpty).html("Shaded bands: phases of the dispute. "))\(more)</p>
      </section>
      """
  }
}
