internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// One thing that is news to a reader of the feeds.
struct NewsItem: Sendable {
  /// Stays the same through every edit but that of what it is made from: see ``News``.
  let id: String
  let title: String
  /// Where to read on.
  let page: SitePath
  /// Plain text.
  let text: String
  /// The first day that its date may mean.
  let published: CalendarDay
  /// Of the last edit of substance, where that is told of this very thing.
  let updated: CalendarDay
  /// Titles of its themes.
  let themes: [String]
}

/// What the feeds tell: the steps of measures, events and statements up to the as-of day, and the changes that the
/// writers made for their readers. The newest first, at most fifty.
///
/// An item's id is made of the record's id and what tells the item from others of the record: a step by its date and
/// word, a change by its date. Where two would be the same, the later one in the file has its number behind it.
struct News: Sendable {
  static let limit = 50

  let items: [NewsItem]

  init(_ site: SiteMap) {
    let candidates = (site.dated + site.changes).sorted { a, b in
      a.date == b.date ? (a.record.id, a.name) < (b.record.id, b.name) : a.date > b.date
    }
    items = candidates.prefix(Self.limit).map { $0.item(site) }
  }

  /// The day of the last item; nil without any.
  var updated: CalendarDay? { items.map(\.updated).max() }
}

/// What may become an item, as far as the choice of fifty needs it.
private struct Candidate {
  enum Content {
    case step(Measure, Transition, rateBefore: Rate?)
    case event(Event)
    case statement(Statement)
    case change(RecordCommon.Change)
  }

  let date: CalendarDay
  let record: Record
  /// What tells it from others of the record; empty where the record itself is the news.
  let name: String
  let content: Content

  func item(_ site: SiteMap) -> NewsItem {
    let words = words(site)
    return NewsItem(
      id: name.isEmpty ? site.tags.uri(record.path.stem) : site.tags.uri(record.path.stem, name), title: words.title,
      page: record.path, text: words.text, published: date, updated: updated(site),
      themes: site.dossier.themes(record.common.themes).map(\.title))
  }

  private func words(_ site: SiteMap) -> (title: String, text: String) {
    let summary = record.common.summary
    switch content {
    case .step(let measure, let transition, let before):
      let words = site.words
      let step = words.join(
        [
          words.word(of: transition), words.rateInBrief(of: transition, previous: before, site.unit(of: measure)),
          words.held(in: transition),
        ],
        .list)
      let title = words.join([words.join([step, words.basis(of: transition)], .remark), measure.title], .colon)
      return (title, transition.note ?? summary ?? measure.title)
    case .event(let event):
      return (event.title, summary ?? record.common.body.plainText)
    case .statement(let statement):
      let speaker = site.dossier.actor(statement.speaker)?.name
      return (site.words.join([speaker, statement.topic], .colon), summary ?? record.common.body.plainText)
    case .change(let change):
      return (
        site.words.export(change.isMajor ? .conclusionChanged(record.title) : .updated(record.title)), change.note
      )
    }
  }

  /// A step and a change have happened and are done; an event and a statement are their record, which is edited.
  private func updated(_ site: SiteMap) -> CalendarDay {
    switch content {
    case .step, .change: date
    case .event, .statement: max(date, record.common.updated ?? date)
    }
  }
}

extension SiteMap {
  /// The last entries of the timeline that may be among the newest: as many as a feed holds, and all others of the
  /// first one's day. What has no beginning stands before all days there, and in no feed.
  fileprivate var dated: [Candidate] {
    let all = edition.timeline
    guard let last = all.indices.last else { return [] }
    var start = max(0, last + 1 - News.limit)
    while start > 0, all[start - 1].date.earliest == all[start].date.earliest { start -= 1 }
    var names: [String: Int] = [:]
    return all[start...last].compactMap { entry in
      guard let day = entry.date.earliest else { return nil }
      switch entry.content {
      case .transition(let measure, let transition, let before):
        let name = names.distinct("\(transition.date):\(transition.change.id)", in: measure.id)
        return Candidate(
          date: day, record: .measure(measure), name: name, content: .step(measure, transition, rateBefore: before))
      case .event(let event): return Candidate(date: day, record: .event(event), name: "", content: .event(event))
      case .statement(let statement):
        return Candidate(date: day, record: .statement(statement), name: "", content: .statement(statement))
      }
    }
  }

  fileprivate var changes: [Candidate] {
    dossier.records.filter { !$0.common.changes.isEmpty }.flatMap { record in
      var names: [String: Int] = [:]
      return record.common.changes.map { change in
        let name = names.distinct("change:\(change.date)", in: record.id)
        return Candidate(date: change.date, record: record, name: name, content: .change(change))
      }
    }
  }
}

extension [String: Int] {
  /// The name, with its number behind it from the second time on.
  fileprivate mutating func distinct(_ name: String, in id: String) -> String {
    let count = self[id + name, default: 0] + 1
    self[id + name] = count
    return count == 1 ? name : "\(name):\(count)"
  }
}
