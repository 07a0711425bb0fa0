internal import Charts
internal import HTML
internal import Wording

/// Words in one or two lines.
struct PlotLabel: Sendable {
  let title: String
  let detail: String?
  /// Of a number, without the unit that the title has: the axis names that too.
  var number: String? = nil
}

/// What stands around a drawing with two axes: lines at round values, dates below, the as-of day at the end.
struct PlotAxes {
  let frame: PlotFrame
  let unit: Unit
  let today: String
  let words: any Wording

  var html: HTML { "\(grid)\(above)\(time)" }

  private var grid: HTML {
    frame.gridValues.enumerated().html { number, value in
      let isTop = number == frame.gridValues.count - 1
      let level = pixels(frame.y(value))
      return """
        <path class="grid\((value == 0).html(" zero"))" d="M\(pixels(frame.left)) \(level)H\(pixels(frame.right))"/>\
        <text x="0" y="\(pixels(frame.y(value) + 4))">\(words.number(value))\(isTop && unit == .percent ? words.sign(of: unit) : "")</text>

        """
    }
  }

  /// A unit of several letters would stand on the topmost line.
  private var above: HTML {
    guard case .named(let unit) = unit else { return .empty }
    return "<text x=\"0\" y=\"13\">\(TextWidth.cut(unit, to: frame.roomAbove, size: 12.5))</text>\n"
  }

  private var time: HTML {
    frame.ticks.html { tick in
      """
      <path class="tick" d="M\(pixels(frame.x(tick.day))) \(pixels(frame.height - 26))v5"/>\
      <text x="\(pixels(frame.x(tick.day)))" y="\(pixels(frame.height - 6))" text-anchor="middle"\(tick.isYear.html(" class=\"year\""))>\(words.label(of: tick))</text>

      """
    }
  }

  var todayLine: HTML {
    let (end, width) = (frame.right, Self.stampWidth(today))
    return """
      <path class="as-of" d="M\(pixels(end)) 18V\(pixels(frame.height - 26))"/>\
      <rect class="stamp" x="\(pixels(end - width))" width="\(pixels(width))" height="18"/>\
      <text class="stamp" x="\(pixels(end - 6))" y="13" text-anchor="end">\(today)</text>

      """
  }

  /// The words at the end of a line, behind the axis.
  ///
  /// - Parameter y: of the first line of words.
  func name(_ label: PlotLabel, at y: Double) -> HTML {
    let end = pixels(frame.right)
    return """
      <text class="peak" x="\(end)" dx="10" y="\(pixels(y))">\(label.endTitle)</text>\
      <text x="\(end)" dx="10" y="\(pixels(y + 14))">\(label.endDetail(isWide: frame.isWide))</text>
      """
  }

  private static func stampWidth(_ today: String) -> Double { TextWidth.of(today, size: 12.5, isBold: true) + 12 }

  /// How large the words around the axes are.
  static func size(
    gridValues: [Double], ends: [PlotLabel], today: String, _ words: any Wording, isWide: Bool
  ) -> PlotFrame.Words {
    let lengths = ends.map { label in
      max(
        TextWidth.of(label.endDetail(isWide: isWide), size: 12.5), TextWidth.of(label.endTitle, size: 13, isBold: true))
    }
    return PlotFrame.Words(
      stamp: stampWidth(today), end: lengths.max() ?? 20,
      grid: gridValues.map { TextWidth.of(words.number($0), size: 12.5) }.max() ?? 0)
  }
}

extension PlotLabel {
  /// The number with its unit, if a margin can hold both.
  fileprivate var endTitle: String {
    TextWidth.of(title, size: 13, isBold: true) <= 104 ? title : number ?? title
  }

  /// As much of the name as a margin can hold.
  fileprivate func endDetail(isWide: Bool) -> String { TextWidth.cut(detail ?? "", to: isWide ? 120 : 76, size: 12.5) }

  /// At a point or a step; on a phone without its detail.
  func size(isWide: Bool) -> LabelSize {
    let first = TextWidth.of(title, size: 13, isBold: true)
    guard isWide, let detail else { return LabelSize(width: first, height: 16) }
    return LabelSize(width: max(first, TextWidth.of(detail, size: 12.5)), height: 31)
  }

  /// - Parameter name: the class of the first line.
  func html(at spot: Spot, class name: String, isWide: Bool) -> HTML {
    """
    <text class="\(name)" x="\(pixels(spot.x))" y="\(pixels(spot.y + 12))">\(title)</text>\
    \((isWide ? detail : nil).html { "<text x=\"\(pixels(spot.x))\" y=\"\(pixels(spot.y + 27))\">\($0)</text>" })
    """
  }
}

/// Lines and marks in the manner of a side.
enum SideLine {
  /// Side 2 is a double line, so that side 1 on top of it fills its core and both stay visible.
  ///
  /// - Parameters:
  ///   - isDense: the line goes up and down so often that a double one would be taken for two.
  ///   - attributes: more of them for the path.
  static func path(_ side: SideMark?, _ path: String, isDense: Bool = false, _ attributes: HTML = .empty) -> HTML {
    let isDouble = side?.only?.look == 1 && !isDense
    return """
      <path class="line\(isDouble.html(" double"))"\(attributes) d="\(path)"/>\
      \(isDouble.html("<path class=\"core\"\(attributes) d=\"\(path)\"/>"))
      """
  }

  /// The side's mark in the middle of a place.
  static func mark(_ side: SideMark?, at spot: Spot, size: Double, _ attributes: HTML = .empty) -> HTML {
    """
    <use\(attributes) href="#mark-\(side?.only?.symbolName ?? "square")" x="\(pixels(spot.x - size / 2))" y="\(pixels(spot.y - size / 2))" width="\(pixels(size))" height="\(pixels(size))"/>
    """
  }
}
