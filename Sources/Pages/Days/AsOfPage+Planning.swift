internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension AsOfPage {
  /// - Parameter offset: of a day of the site's calendar that has a page.
  init(_ offset: Int, _ context: inout some CitingPlanner) {
    let calendar = context.site.days
    let day = calendar.days[offset]
    let asOf = context.edition.day
    let words = context.words
    let isToday = day.day == asOf
    let title = words.day(isToday ? .whatStandsOn(day.day) : .whatStoodOn(day.day))
    let summary = context.summary(of: day.tally)
    let figures = context.figures(on: day.day)
    var (changes, undated): ([DayChange], [DayChange]) = ([], [])
    for change in day.changes {
      if change.isExact { changes.append(context.view(of: change)) } else { undated.append(context.view(of: change)) }
    }
    let listsBoard = calendar.listsBoards || isToday
    self.init(
      frame: context.frame(
        title: title, description: summary, under: [context.brief, context.pastDays].compactMap(\.self)),
      head: RecordHead(
        side: nil, kind: words.day(isToday ? .dayOfDossier : .pastDay), title: title, standfirst: summary),
      previous: context.neighbour(offset - 1), next: context.neighbour(offset + 1),
      comparison: isToday ? nil : context.comparison(with: day.day), figures: figures, changes: changes,
      undated: undated,
      undatedTitle: words.day(offset > 0 ? .alsoSince(calendar.days[offset - 1].day) : .alsoByThisDay),
      stateTitle: words.day(isToday ? .whatStands : .whatStood),
      board: listsBoard ? context.board(on: day.day) : nil,
      counts: listsBoard ? nil : context.counts(of: day.tally), sources: context.sources())
  }
}

extension PagePlanner {
  fileprivate var pastDays: TextLink? { link(PageID.pastDays.name(words), to: .pastDays) }

  /// Nil where the calendar has no such day, or no page of it.
  fileprivate func neighbour(_ offset: Int) -> TextLink? {
    link(toDay: offset).map { TextLink(words.date(site.days.days[offset].day, .short), $0) }
  }

  /// The list of days, where script sets the two beside each other.
  fileprivate func comparison(with day: CalendarDay) -> TextLink? {
    let list = link(to: .pastDays)?.destination
    return list.flatMap { Link("\($0)?from=\(day)&to=\(edition.day)") }.map {
      TextLink(words.day(.compareWith(edition.day)), $0)
    }
  }
}

extension AsOfIndexPage {
  init(_ context: inout some CitingPlanner) {
    let calendar = context.site.days
    let words = context.words
    let title = PageID.pastDays.name(words)
    let standfirst = words.day(.everyDay(from: calendar.days[0].day, to: context.edition.day))
    let capped = words.day(.latestHavePages(calendar.pageCount, of: calendar.days.count))
    let years = context.years
    self.init(
      frame: context.frame(title: title, description: standfirst),
      head: RecordHead(side: nil, kind: words.day(.byDay), title: title, standfirst: standfirst),
      note: calendar.pageCount < calendar.days.count ? capped : nil,
      first: calendar.days[0].day.machine, last: context.edition.day.machine,
      lenses: [
        Lens(
          label: words.site(.year),
          choices: years.map { NavigationItem(label: $0.title, link: .fragment("\($0.id)-heading"), isCurrent: false) })
      ], years: years)
  }
}

extension PagePlanner {
  /// The latest first.
  fileprivate var years: [PastYear] {
    var years: [PastYear] = []
    for offset in site.days.days.indices.reversed() {
      let day = site.days.days[offset].day
      let month = EDTFDate("\(day)".prefix(7).description).map { words.date($0, .long) } ?? ""
      if years.last?.title != String(day.year) { years.append(PastYear(title: String(day.year), months: [])) }
      if years[years.count - 1].months.last?.title != month {
        years[years.count - 1].months.append(PastMonth(title: month, days: []))
      }
      let months = years[years.count - 1].months.count
      years[years.count - 1].months[months - 1].days.append(pastDay(offset))
    }
    return years
  }

  private func pastDay(_ offset: Int) -> PastDay {
    let day = site.days.days[offset]
    return PastDay(
      date: words.view(day.day), link: link(toDay: offset), entries: day.changes.map(entry),
      note: day.changes.isEmpty ? words.day(.nothingChanged) : nil)
  }
}
