internal import Charts
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// The drawing over a timeline.

extension PagePlanner {
  /// The id of a record's first entry in the list of a page.
  static func entryID(of record: String) -> String { "on-\(record)" }

  /// Measures in lanes by side, what principals share between them; nil where there is nothing to draw.
  ///
  /// - Parameters:
  ///   - entries: of the list below the drawing.
  ///   - bars: of the measures; those are drawn that stood at some time on the axis.
  func drawing(of entries: [TimelineEntry], bars: [BarIndex.Bar], on axis: TimeAxis) -> TimelineDrawing? {
    let lanes = Lanes(of: entries, bars: bars, phases: site.phases, on: axis, in: edition)
    let listed = Set(entries.map(\.id))
    return lanes.map { drawing in
      TimelineDrawing(
        lanes: drawing.lanes.map { view(of: $0, listed: listed) },
        bands: drawing.bands.map { band in
          TimelineDrawing.Band(
            number: band.phase + 1, title: textLanguage.isolating(dossier.phases[band.phase].title), start: band.start,
            end: band.end)
        },
        axis: axis, today: edition.isToday(axis.end) ? words.date(axis.end, .short) : nil,
        data: link(words.chart(.everyStep), toFile: ExportPaths.transitions))
    }
  }

  private func view(of lane: Lanes.Lane, listed: Set<String>) -> TimelineDrawing.Lane {
    let side = mark(ofPlace: lane.side)
    return TimelineDrawing.Lane(
      side: side, title: lane.side == nil ? words.chart(.talks) : side.label(words), meetings: lane.meetings.map(view),
      bars: lane.bars.map { view(of: $0, in: lane.side, listed: listed) },
      rest: lane.rest > 0 ? words.chart(.moreInList(lane.rest)) : nil)
  }

  private func view(of bar: Lanes.Bar, in lane: Int?, listed: Set<String>) -> TimelineDrawing.Bar {
    let measure = bar.measure
    let company = company(of: measure, in: lane)
    let name = textLanguage.isolating(measure.shortTitle)
    let title = company.map { words.site(.inBrackets(name, $0)) } ?? name
    let target = listed.contains(measure.id) ? Link.fragment(Self.entryID(of: measure.id)) : address(of: measure)
    let precision = measure.date.flatMap { date in
      date.precision == .day ? nil : words.chart(.imprecise(date))
    }
    return TimelineDrawing.Bar(
      title: TextLink(title, target), spans: bar.spans, slug: company.map { _ in listedMark(of: measure).slug },
      precision: (bar.spans.first?.start ?? 0) > 0 ? precision : nil)
  }

  private func view(of meeting: Lanes.Meeting) -> TimelineDrawing.Meeting {
    let event = meeting.event
    return TimelineDrawing.Meeting(
      title: TextLink(textLanguage.isolating(event.title), .fragment(Self.entryID(of: event.id))),
      side: mark(of: event) ?? joint,
      label: event.place.map { textLanguage.isolating(String($0.prefix { $0 != "," && $0 != "(" }).trimmed) },
      position: meeting.position,
      isTruce: meeting.isTruce)
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
