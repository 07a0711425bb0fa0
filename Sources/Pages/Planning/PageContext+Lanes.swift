internal import Charts
internal import Dossiers
internal import Editions
internal import HTML

// The drawing over a timeline.

extension PageContext {
  /// How many bars a lane may hold before the list alone says more.
  private static let barsInLane = 40

  /// The id of a record's first entry in the list of a page.
  static func entryID(of record: String) -> String { "on-\(record)" }

  /// Measures in lanes by side, joint events between them; nil where there is nothing to draw.
  ///
  /// - Parameters:
  ///   - entries: of the list below the drawing.
  ///   - bars: of the measures; those are drawn that stood at some time on the axis.
  func drawing(of entries: [TimelineEntry], bars: [BarIndex.Bar], on axis: TimeAxis) -> TimelineDrawing? {
    var own = lanes(of: bars, on: axis, listed: Set(entries.map(\.id)))
    let meetings = meetings(entries, on: axis)
    if !meetings.isEmpty, own[nil] == nil { own[nil] = BarsOfLane() }
    // Talks stand between the two sides that hold them.
    let order = own.sorted { Self.place(ofSide: $0.key) < Self.place(ofSide: $1.key) }
    let lanes = order.map { side, own in
      let title = side.map { dossier.settings.sides[$0].label }
      let rest = own.count - own.drawn.count
      return TimelineDrawing.Lane(
        side: side.flatMap { index in title.map { .side(index, label: $0) } } ?? .joint,
        title: title ?? "Talks and joint acts", meetings: side == nil ? meetings : [], bars: own.drawn,
        rest: rest > 0 ? "\(rest) more are in the list below." : nil)
    }
    guard !lanes.isEmpty else { return nil }
    return TimelineDrawing(
      lanes: lanes, bands: bands(on: axis), axis: axis,
      asOf: axis.end == site.asOf ? site.asOf.short : nil,
      data: link("Every step (CSV)", toFile: ExportPaths.transitions))
  }

  /// The first side, what is joint, then the other sides.
  private static func place(ofSide side: Int?) -> Int { side.map { $0 == 0 ? 0 : $0 + 1 } ?? 1 }

  private struct BarsOfLane {
    /// The first.
    var drawn: [TimelineDrawing.Bar] = []
    /// Of all.
    var count = 0
  }

  /// By the number of the side; nil for what is joint.
  private func lanes(of bars: [BarIndex.Bar], on axis: TimeAxis, listed: Set<String>) -> [Int?: BarsOfLane] {
    var lanes: [Int?: BarsOfLane] = [:]
    for bar in bars where bar.stands(on: axis) {
      lanes[bar.side, default: BarsOfLane()].count += 1
      guard let lane = lanes[bar.side], lane.drawn.count < Self.barsInLane else { continue }
      lanes[bar.side]?.drawn.append(self.bar(of: dossier.measures[bar.offset], on: axis, listed: listed))
    }
    return lanes
  }

  private func bar(of measure: Measure, on axis: TimeAxis, listed: Set<String>) -> TimelineDrawing.Bar {
    // An ending is a mark where it happened, not a line to today.
    let spans = axis.spans(of: measure).joined.map { span in
      span.status == .ended ? BarSpan(.ended, start: span.start, end: min(span.end, span.start + 0.6)) : span
    }
    let target = listed.contains(measure.id) ? Link.fragment(Self.entryID(of: measure.id)) : address(of: measure)
    let precision = measure.date.flatMap { date in
      date.precision == .day ? nil : "\(date.dayAndMonth), \(date.precision) only"
    }
    return TimelineDrawing.Bar(
      title: TextLink(measure.shortTitle, target), spans: spans,
      precision: (spans.first?.start ?? 0) > 0 ? precision : nil)
  }

  private func meetings(_ entries: [TimelineEntry], on axis: TimeAxis) -> [TimelineDrawing.Meeting] {
    entries.compactMap { entry in
      guard case .event(let event) = entry.content, event.eventKind == .talks, entry.allegiance == .joint,
        let day = event.when.earliest
      else { return nil }
      let position = axis.position(of: day)
      guard 0...100 ~= position else { return nil }
      return TimelineDrawing.Meeting(
        title: TextLink(event.title, .fragment(Self.entryID(of: event.id))),
        label: event.place.map { String($0.prefix { $0 != "," && $0 != "(" }).trimmed },
        position: position, isTruce: changesBothSides(event))
    }
  }

  /// It touched measures of both principal sides.
  private func changesBothSides(_ event: Event) -> Bool {
    let sides = event.measures.compactMap { dossier.measure($0.id) }.compactMap { measure -> Int? in
      guard case .side(let side) = dossier.allegiance(of: measure) else { return nil }
      return side.index
    }
    return Set(sides).isSuperset(of: [0, 1])
  }

  /// How many phases are drawn as bands; more would be stripes.
  private static let bandLimit = 60

  private func bands(on axis: TimeAxis) -> [TimelineDrawing.Band] {
    let phases = dossier.phases
    var bands: [TimelineDrawing.Band] = []
    // Those before have all ended before the axis begins.
    for index in (site.phaseEnds.first(from: axis.start) ?? phases.count)..<phases.count {
      let phase = phases[index]
      guard let start = phase.from.earliest else { continue }
      if start > axis.end { break }
      let end = min(site.end(ofPhase: index) ?? axis.end, axis.end)
      if end < axis.start { continue }
      bands.append(
        TimelineDrawing.Band(
          number: index + 1, title: phase.title, start: max(0, axis.position(of: start)),
          end: min(100, axis.position(of: end))))
      if bands.count > Self.bandLimit { return [] }
    }
    return bands
  }
}

extension [BarSpan] {
  /// Neighbours of the same status as one: a change of rate is for the list to tell.
  fileprivate var joined: [BarSpan] {
    reduce(into: []) { spans, span in
      if let last = spans.last, last.status == span.status {
        spans[spans.count - 1] = BarSpan(last.status, start: last.start, end: span.end)
      } else {
        spans.append(span)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
