internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// Views of the records in the middle of a text.

extension PagePlanner {
  /// Where the dossier is shown as of a day that knows nothing of it yet.
  fileprivate var nothing: ProseView.Content { .nothing(words.record(.nothingBy(edition.day))) }

  /// A dot, because the ids of headings have none.
  fileprivate var viewID: String { "view.\(viewCount)" }

  fileprivate func view(_ view: View.Timeline) -> ProseView {
    let entries = edition.entries(of: view)
    let content: ProseView.Content = entries.isEmpty ? nothing : .timeline(timeline(entries))
    return ProseView(content: content, caption: view.caption, more: entries.isEmpty ? nil : wholeTimeline(of: view))
  }

  /// The timeline that the view is a part of.
  fileprivate func wholeTimeline(of view: View.Timeline) -> TextLink? {
    switch (view.themes.first, view.actors.first) {
    case (let theme?, nil) where view.themes.count == 1: wholeTimeline(of: dossier.theme(theme.id))
    case (nil, let actor?) where view.actors.count == 1: wholeTimeline(of: dossier.actor(actor.id))
    default: link(words.record(.wholeTimeline), to: .timeline)
    }
  }

  fileprivate func wholeTimeline(of record: (some RecordContent)?) -> TextLink? {
    record.flatMap { link(words.record(.wholeTimelineOf($0.title)), to: .timelineOf($0.kind, id: $0.id)) }
  }

  fileprivate func origins(_ records: [some RecordContent]) -> [TextLink] {
    records.filter { $0.path != path }.map { shortLink(to: $0) }
  }
}

extension CitingPlanner {
  /// What stands in place of a view; what it cites is numbered as it would be in the text.
  mutating func view(_ view: View) -> ProseView {
    viewCount += 1
    switch view.content {
    case .timeline(let timeline): return self.view(timeline)
    case .measures(let measures):
      let strips = strips(edition.measures(of: measures))
      return ProseView(content: strips.map(ProseView.Content.measures) ?? nothing, caption: measures.caption)
    case .chart(let chart): return ProseView(content: self.chart(chart).map(ProseView.Content.chart) ?? nothing)
    case .accounts(let accounts):
      guard let question = dossier.question(accounts.question.id) else { return ProseView(content: nothing) }
      return ProseView(content: .accounts(self.accounts(of: question)), more: link(to: question))
    case .figure(.picture(let picture)): return self.view(picture)
    case .figure(.number(let number)): return self.view(number)
    }
  }

  fileprivate mutating func chart(_ view: View.Chart) -> ValueChart? {
    switch view.subject {
    case .measure(let reference):
      guard let measure = dossier.measure(reference.id) else { return nil }
      return chart(measure, id: viewID, finding: view.finding, origins: origins([measure]))
    case .series(let references):
      let series = dossier.series(references)
      return chart(series, id: viewID, finding: view.finding, isFull: false, origins: origins(series))
    }
  }

  fileprivate mutating func view(_ picture: View.Figure.Picture) -> ProseView {
    guard let file = dossier.asset(of: picture).flatMap({ site.assets[$0] }) else {
      return ProseView(content: .nothing(picture.alt), caption: picture.caption, citations: cite(picture.sources))
    }
    let image = ProseView.Picture(
      link: address(of: file), alt: picture.alt, width: file.size?.width, height: file.size?.height)
    return ProseView(content: .picture(image), caption: picture.caption, citations: cite(picture.sources))
  }

  fileprivate mutating func view(_ number: View.Figure.Number) -> ProseView {
    let view = ProseView.Number(
      side: number.side.flatMap(mark(ofSide:)), value: number.value,
      unit: number.unit.map { words.sign(of: $0 == "%" ? .percent : .named($0)) } ?? "", label: number.label)
    return ProseView(content: .number(view), caption: number.note, citations: cite(number.sources))
  }
}
