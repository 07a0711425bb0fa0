internal import Dossiers
internal import Wording

// What several pages say with phrases put together.

extension Wording {
  func view(_ date: EDTFDate, _ style: DateStyle = .short) -> DateView {
    DateView(self.date(date, style), machine: date.machine)
  }

  func view(_ day: CalendarDay, _ style: DateStyle = .short) -> DateView { view(EDTFDate(day), style) }

  /// What a series counts in: "percent", or the writers' own word.
  func label(of unit: Unit) -> String {
    switch unit {
    case .percent: record(.percent)
    case .named(let unit): unit
    }
  }

  /// "2 April to 13 May 2025", "From 20 February 2026"
  func dates(of phase: Phase) -> String {
    guard let until = phase.until else { return record(.from(phase.from)) }
    return date(EDTFDate(from: phase.from, until: until) ?? phase.from, .long)
  }

  /// When a work was published, as its library says it.
  func issued(_ source: Source, _ style: DateStyle = .long) -> DateView? {
    switch source.issuedForm {
    case .date: source.issued.map { view($0, style) }
    case .season(let season): source.issued.map { DateView(self.source(.season(season, $0)), machine: nil) }
    case .words(let words): DateView(words, machine: nil)
    }
  }

  /// A source's line in a list of references: "Reuters via Telegraph India, 21 October 2025. News.", "Ann Berg and Bo Li,
  /// Journal of Ports 12 (3), pp. 45–67, 2025. Reference.", "High Court, No. 24-1287, 3 May 2025. Official text."
  func reference(of source: Source) -> String {
    let makers = source.authors.isEmpty ? nil : self.source(.makers(source.authors))
    let head = join(
      [
        makers, source["authority"], origin(of: source), source["number"],
        source["page"].map { self.source(.inPages($0)) }, issued(source)?.text,
      ].filter { $0 != "" }, .list)
    let parts = [head, self.source(.grade(source.grade)), source.language.map { self.source(.inLanguage($0)) }]
    return join(parts.filter { $0 != "" }.map { $0.map { site(.fullStop($0)) } }, .sentence)
  }

  /// Of a journal, what tells it from others is its name; of anything else, who published it first.
  private func origin(of source: Source) -> String? {
    let volume =
      source["volume"] == nil && source["issue"] == nil
      ? nil : self.source(.volume(source["volume"], issue: source["issue"]))
    let place = source.containerTitle.map { [$0, volume].compactMap(\.self).joined(separator: " ") }
    let isJournal = source.type == "article-journal" && place != nil
    let publisher = isJournal || source.publisher == source.containerTitle ? nil : source.publisher
    switch (publisher, place) {
    case (let publisher?, let place?): return self.source(.origin(publisher: publisher, readAt: place))
    case (let publisher, let place): return publisher ?? place
    }
  }
}

extension SiteMap {
  /// What the rates of a measure count.
  func unit(of measure: Measure) -> Unit { words.unit(measure.unit) }

  /// What the values of a series count.
  func unit(of series: Series) -> Unit { words.unit(series.unit) }

}

extension EDTFDate {
  /// The year under which lists file it.
  var year: Int? { (earliest ?? latest)?.year }
}

extension Corroboration {
  var view: CorroborationView {
    switch self {
    case .official(isRead: true): .official
    case .official(isRead: false): .unreadOfficial
    case .independent(let count): .independent(count)
    case .single: .single
    case .none: .unsourced
    }
  }
}
