internal import Charts
internal import HTML
internal import Wording

/// Measures as bars in groups by side, talks as bridges between the principals, phases as bands behind.
///
/// Places are in percent of the axis and type is constant, so one drawing serves every wide page and a second one,
/// with its labels placed for a phone, the rest.
struct TimelineDrawing: Sendable {
  struct Bar: Sendable {
    /// By the short name, to the measure's first entry in the list.
    let title: TextLink
    let spans: [BarSpan]
    /// Where it is not of the lane's side alone: the class that sets its colour.
    var slug: String? = nil
    /// "Jun, month only", where the first date is no day.
    let precision: String?
  }

  /// Where principals met on a day.
  struct Meeting: Sendable {
    let title: TextLink
    /// Who met.
    let side: SideMark
    /// "Geneva"
    let label: String?
    /// In percent of the axis.
    let position: Double
    /// Something was agreed that changed measures.
    let isTruce: Bool
  }

  struct Lane: Sendable {
    let side: SideMark
    let title: String
    var meetings: [Meeting] = []
    let bars: [Bar]
    /// "12 more are in the list below."
    var rest: String? = nil
  }

  /// A phase of the dispute, in percent of the axis.
  struct Band: Sendable {
    let number: Int
    let title: String
    let start: Double
    let end: Double
  }

  let lanes: [Lane]
  let bands: [Band]
  let axis: TimeAxis
  /// The as-of day, where the axis ends with it.
  let today: String?
  /// The entries as a file.
  let data: TextLink?

  private static let narrowest = 288.0

  private var areWidened: Bool {
    lanes.contains { $0.bars.contains { BarSpan.visible($0.spans, width: Self.narrowest).areWidened } }
  }

  func html(_ words: any Wording) -> HTML {
    """
    <figure class="chart lanes" aria-labelledby="lanes-heading">
    <h2 class="headline" id="lanes-heading">\(words.chart(.measuresBySide))</h2>
    \(StatusLegend.html(words))
    \(LaneDrawing(drawing: self, words: words, width: 690, isWide: true).svg)
    \(LaneDrawing(drawing: self, words: words, width: Self.narrowest, isWide: false).svg)
    <figcaption>\((!bands.isEmpty).html("\(words.chart(.bandsArePhases)) "))\(areWidened.html("\(words.chart(.shortSpansAreWidened)) "))\(data.html(\.anchor))</figcaption>
    </figure>

    """
  }
}
