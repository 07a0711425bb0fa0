internal import HTML

/// Measures as bars in groups by side, talks as bridges between the principal sides, phases as bands behind.
///
/// Places are in percent of the axis and type is constant, so one drawing serves every wide page and a second one,
/// with its labels placed for a phone, the rest.
public struct TimelineDrawing: Sendable {
  public struct Bar: Sendable {
    /// By the short name, to the measure's first entry in the list.
    public let title: TextLink
    public let spans: [BarSpan]
    /// "Jun, month only", where the first date is no day.
    public let precision: String?

    public init(title: TextLink, spans: [BarSpan], precision: String?) {
      self.title = title
      self.spans = spans
      self.precision = precision
    }
  }

  /// What both principal sides did together on a day.
  public struct Meeting: Sendable {
    public let title: TextLink
    /// "Geneva"
    public let label: String?
    /// In percent of the axis.
    public let position: Double
    /// Something was agreed that changed measures.
    public let isTruce: Bool

    public init(title: TextLink, label: String?, position: Double, isTruce: Bool) {
      self.title = title
      self.label = label
      self.position = position
      self.isTruce = isTruce
    }
  }

  public struct Lane: Sendable {
    public let side: SideMark
    public let title: String
    public let meetings: [Meeting]
    public let bars: [Bar]
    /// "12 more are in the list below."
    public let rest: String?

    public init(side: SideMark, title: String, meetings: [Meeting] = [], bars: [Bar], rest: String? = nil) {
      self.side = side
      self.title = title
      self.meetings = meetings
      self.bars = bars
      self.rest = rest
    }
  }

  /// A phase of the dispute, in percent of the axis.
  public struct Band: Sendable {
    public let number: Int
    public let title: String
    public let start: Double
    public let end: Double

    public init(number: Int, title: String, start: Double, end: Double) {
      self.number = number
      self.title = title
      self.start = start
      self.end = end
    }
  }

  public let lanes: [Lane]
  public let bands: [Band]
  public let ticks: [AxisTick]
  /// For the narrow drawing.
  public let fewTicks: [AxisTick]
  /// The as-of day, where the axis ends with it.
  public let asOf: String?
  /// The entries as a file.
  public let data: TextLink?

  public init(
    lanes: [Lane], bands: [Band], ticks: [AxisTick], fewTicks: [AxisTick], asOf: String?, data: TextLink?
  ) {
    self.lanes = lanes
    self.bands = bands
    self.ticks = ticks
    self.fewTicks = fewTicks
    self.asOf = asOf
    self.data = data
  }

  var html: HTML {
    """
    <figure class="chart lanes" aria-labelledby="lanes-heading">
    <h2 class="headline" id="lanes-heading">Measures by side and the state they were in</h2>
    \(StatusLegend.html)
    \(LaneDrawing(drawing: self, width: 690, isWide: true).svg)
    \(LaneDrawing(drawing: self, width: 288, isWide: false).svg)
    <figcaption>\((!bands.isEmpty).html("Shaded bands: phases of the dispute. "))\(data.html(\.anchor))</figcaption>
    </figure>

    """
  }
}
