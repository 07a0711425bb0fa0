internal import Charts
internal import HTML
internal import Wording

/// One drawing of a timeline. Its width only decides where labels fit.
struct LaneDrawing {
  let drawing: TimelineDrawing
  let words: any Wording
  /// In px, the narrowest that the drawing is shown at.
  let width: Double
  let isWide: Bool

  private static let row = 31
  private static let heading = 26
  private static let meetings = 84
  private var top: Int { isWide ? 58 : 40 }

  private var height: Int { top + drawing.lanes.reduce(0) { $0 + height(of: $1) } + 24 }

  private func height(of lane: TimelineDrawing.Lane) -> Int {
    Self.heading + (lane.meetings.isEmpty ? 0 : Self.meetings) + lane.bars.count * Self.row
      + (lane.rest == nil ? 0 : 20) + 10
  }

  var svg: HTML {
    var y = top
    var lanes: [HTML] = []
    for lane in drawing.lanes {
      lanes.append(self.lane(lane, at: y))
      y += height(of: lane)
    }
    return """
      <svg class="lane-drawing \(isWide ? "wide" : "narrow")" height="\(height)">
      \(bands)\(axis)\(lanes.joined())\(today)</svg>
      """
  }

  private var bands: HTML {
    drawing.bands.html { band in
      """
      <rect class="band\((band.number % 2 == 0).html(" even"))" x="\(percent(band.start))" width="\(percent(band.end - band.start))" y="0" height="\(height - 24)"/>\
      <svg x="\(percent(band.start))" overflow="visible"><text class="band-title" x="4" y="14">\(band.number)</text>\
      \(lines(of: band).enumerated().html { number, line in
        "<text class=\"band-title\" x=\"\(number == 0 ? "14" : "4")\" y=\"\(14 + 15 * number)\">\(line)</text>"
      })</svg>

      """
    }
  }

  /// The title in at most two lines, or none where it does not fit.
  private func lines(of band: TimelineDrawing.Band) -> [String] {
    let room = (band.end - band.start) / 100 * width - 8
    func fits(_ text: String, after indent: Double) -> Bool {
      TextWidth.of(text, size: 12, isBold: true) + indent <= room
    }
    guard isWide else { return [] }
    if fits(band.title, after: 10) { return [band.title] }
    // As many words as fit in the first line, and the rest.
    var lines: [String] = []
    for place in LineBreaks.places(in: band.title) {
      let first = band.title[..<place].trimmingSpaces
      guard fits(first, after: 10) else { break }
      lines = [first, band.title[place...].trimmingSpaces]
    }
    return lines.last.map { fits($0, after: 0) } == true ? lines : []
  }

  private var axis: HTML {
    // The stamp at the end stands in the row of the labels.
    let room = width - stampWidth - 4
    return ticks.html { tick in
      let label = isWide ? words.label(of: tick) : words.shortLabel(of: tick)
      let upper = tick.position / 100 * width + TextWidth.of(label, size: 12) < room || drawing.today == nil
      let year: HTML = tick.isYear.html(" class=\"year\"")
      // A label at the very end would stand outside.
      let hasRoom = tick.hasRoom(TextWidth.of(label, size: 12, isBold: tick.isYear), width: width)
      let place: HTML = hasRoom ? "x=\"\(percent(tick.position))\"" : "x=\"100%\" text-anchor=\"end\""
      return """
        <line class="grid" x1="\(percent(tick.position))" x2="\(percent(tick.position))" y1="\(top - 8)" y2="\(height - 24)"/>\
        \(upper.html("<text \(place) y=\"\(top - 12)\"\(year)>\(label)</text>"))<text \(place) y="\(height - 8)"\(year)>\(label)</text>

        """
    } + "<line class=\"floor\" x1=\"0\" x2=\"100%\" y1=\"\(height - 24)\" y2=\"\(height - 24)\"/>\n"
  }

  private var ticks: [TimeAxis.Tick] {
    let axis = drawing.axis
    if axis.days <= 400 { return axis.ticks(.months, width: width, label: 12) }
    return axis.ticks(isWide ? .quarters : .halfYears, width: width).filter {
      $0.hasRoom(TimeAxis.roomOfYear, width: width)
    }
  }

  private var stampWidth: Double { drawing.today.map { TextWidth.of($0, size: 12, isBold: true) + 12 } ?? 0 }

  private var today: HTML {
    drawing.today.html { label in
      """
      <line class="as-of" x1="100%" x2="100%" y1="0" y2="\(height - 24)"/><svg x="100%" y="\(top - 26)" overflow="visible">\
      <rect class="stamp" x="\((-stampWidth).decimal)" width="\(stampWidth.decimal)" height="18"/>\
      <text class="stamp" x="-6" y="13" text-anchor="end">\(label)</text></svg>

      """
    }
  }

  private func lane(_ lane: TimelineDrawing.Lane, at top: Int) -> HTML {
    var y = top + Self.heading
    let heading = headingMarks(lane.side, at: top)
    var rows: HTML = """
      <text class="lane-title" x="\(heading.width)" y="\(top + 12)">\(lane.title)</text>\
      \(heading.marks)

      """
    if !lane.meetings.isEmpty {
      rows = rows + meetings(lane.meetings, at: y)
      y += Self.meetings
    }
    for bar in lane.bars {
      rows = rows + self.bar(bar, at: y)
      y += Self.row
    }
    return
      "<g class=\"\(lane.side.slug)\">\(rows)\(lane.rest.html { "<text x=\"0\" y=\"\(y + 14)\">\($0)</text>" })</g>\n"
  }

  /// The marks before the name of a lane, and where these end.
  private func headingMarks(_ side: SideMark, at top: Int) -> (marks: HTML, width: Int) {
    var (marks, x) = (HTML.empty, 0)
    for drawing in side.drawings {
      let (width, room) = drawing.name == "joint" ? (20, 24) : (11, 16)
      marks =
        marks + """
          <use href="#mark-\(drawing.name)"\((drawing.slug != side.slug).html(" class=\"\(drawing.slug)\"")) x="\(x)" y="\(top + 2)" width="\(width)" height="11"/>
          """
      x += room
    }
    return (marks, x)
  }

  private func bar(_ bar: TimelineDrawing.Bar, at y: Int) -> HTML {
    let spans = BarSpan.visible(bar.spans, width: width).spans
    let start = spans.first?.start ?? 0
    let label = bar.precision.map { words.site(.inBrackets(bar.title.text, $0)) } ?? bar.title.text
    let isLate = start / 100 * width + TextWidth.of(label, size: 12) > width
    let place: HTML = isLate ? "x=\"100%\" text-anchor=\"end\"" : "x=\"\(percent(start))\""
    return """
      <a href="\(bar.title.link)"\(bar.slug.html { " class=\"\($0)\"" })><text class="bar-title" \(place) y="\(y + 11)">\(label)</text>\
      <svg y="\(y + 15)" height="11">\(spans.html { $0.bar(height: 11) })\
      \((bar.precision != nil).html("<svg x=\"\(percent(start))\"><path class=\"slits\" d=\"M3 0v11M7 0v11\"/></svg>"))</svg></a>

      """
  }

  /// Bridges: the marks of those who met, joined. Labels stand above and below in turn, and where none of them finds
  /// room the list has them.
  private func meetings(_ all: [TimelineDrawing.Meeting], at y: Int) -> HTML {
    let lengths = all.map { meeting in
      meeting.label.map { TextWidth.of($0, size: 12, isBold: meeting.isTruce) }
    }
    let labels = LabelRows.centred(all.map(\.position), texts: lengths, width: width)
    return all.indices.html { index in
      let meeting = all[index]
      return """
        <a href="\(meeting.title.link)" aria-label="\(meeting.title.text)"><svg x="\(percent(meeting.position))" y="\(y)" overflow="visible">\
        \(labels[index].html { label(of: meeting, at: $0, length: lengths[index] ?? 0) })\
        <path class="bridge\(meeting.isTruce.html(" strong"))" d="M0 22v32"/>\(marks(of: meeting.side))</svg></a>

        """
    }
  }

  /// A square above and a disc below, where there are two principals; else the marks one below the other.
  private func marks(of side: SideMark) -> HTML {
    if side.drawings.count == 1 {
      return
        "<rect class=\"solid\" x=\"-4\" y=\"16\" width=\"8\" height=\"8\"/><circle class=\"solid\" cy=\"56\" r=\"4.3\"/>"
    }
    let step = 36 / Double(side.drawings.count - 1)
    return side.drawings.enumerated().html { number, drawing in
      """
      <use href="#mark-\(drawing.name)" class="\(drawing.slug)" x="-4.5" y="\((15.5 + step * Double(number)).decimal)" width="9" height="9"/>
      """
    }
  }

  private func label(of meeting: TimelineDrawing.Meeting, at place: LabelRows.Centred, length: Double) -> HTML {
    let middle = meeting.position / 100 * width
    let (isFirst, isLast) = (place.start == 0, place.start + length >= width)
    let anchor: HTML = isFirst ? "start" : isLast ? "end" : "middle"
    let shift = isFirst ? -middle : isLast ? width - middle : 0
    return """
      <text class="bar-title\(meeting.isTruce.html(" strong"))" x="\(shift.decimal)" y="\(place.isLower ? 74 : 11)" text-anchor="\(anchor)">\(meeting.label ?? "")</text>
      """
  }
}
