internal import Dossiers
internal import Editions
internal import HTML
internal import Templates

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
  ///   - measures: those of them are drawn that stood at some time on the axis.
  func drawing(of entries: [TimelineEntry], measures: [Measure], on axis: TimeAxis) -> TimelineDrawing? {
    let listed = Set(entries.map(\.id))
    let bars = bars(measures, on: axis, listed: listed)
    let meetings = meetings(entries, on: axis)
    let sides = dossier.settings.sides.map { SideMark.side($0.index, label: $0.label) }
    // Talks stand between the two sides that hold them.
    let order = sides.prefix(1) + [SideMark.joint] + sides.dropFirst()
    let lanes = order.compactMap { mark -> TimelineDrawing.Lane? in
      let own = bars[mark] ?? []
      let meetings = mark == .joint ? meetings : []
      if own.isEmpty && meetings.isEmpty { return nil }
      let rest = own.count - Self.barsInLane
      return TimelineDrawing.Lane(
        side: mark, title: mark == .joint ? "Talks and joint acts" : mark.label, meetings: meetings,
        bars: Array(own.prefix(Self.barsInLane)), rest: rest > 0 ? "\(rest) more are in the list below." : nil)
    }
    guard !lanes.isEmpty else { return nil }
    return TimelineDrawing(
      lanes: lanes, bands: bands(on: axis), ticks: axis.wideTicks, fewTicks: axis.narrowTicks,
      asOf: axis.end == site.asOf ? site.asOf.short : nil,
      data: link("Every step (CSV)", toFile: ExportPaths.transitions))
  }

  /// In order of their beginning.
  private func bars(_ measures: [Measure], on axis: TimeAxis, listed: Set<String>) -> [SideMark: [TimelineDrawing.Bar]]
  {
    let drawn = measures.compactMap { measure -> (date: EDTFDate, mark: SideMark, bar: TimelineDrawing.Bar)? in
      guard let date = measure.date else { return nil }
      // An ending is a mark where it happened, not a line to today.
      let spans = axis.spans(of: measure).joined.map { span in
        span.status == .ended ? BarSpan(.ended, start: span.start, end: min(span.end, span.start + 0.6)) : span
      }
      guard spans.contains(where: { $0.status != .ended }) else { return nil }
      let target =
        listed.contains(measure.id) ? Link.fragment(Self.entryID(of: measure.id)) : address(of: measure)
      let precision = date.precision == .day ? nil : "\(date.dayAndMonth), \(date.precision) only"
      let bar = TimelineDrawing.Bar(
        title: TextLink(measure.shortTitle, target), spans: spans, precision: spans[0].start > 0 ? precision : nil)
      return (date, mark(of: measure) ?? .joint, bar)
    }
    let sorted = drawn.sorted { ($0.date, $0.bar.title.text) < ($1.date, $1.bar.title.text) }
    return Dictionary(grouping: sorted, by: \.mark).mapValues { $0.map(\.bar) }
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

  private func bands(on axis: TimeAxis) -> [TimelineDrawing.Band] {
    let phases = dossier.phases
    return phases.enumerated().compactMap { index, phase in
      let next = index + 1 < phases.count ? phases[index + 1].from.earliest : nil
      let end = phase.until?.latest?.adding(days: 1) ?? next ?? axis.end
      guard let start = phase.from.earliest, start <= axis.end, end >= axis.start else { return nil }
      return TimelineDrawing.Band(
        number: index + 1, title: phase.title, start: max(0, axis.position(of: start)),
        end: min(100, axis.position(of: min(end, axis.end))))
    }
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
