internal import Dossiers
internal import Wording

// What several pages say with phrases put together.

extension Wording {
  func view(_ date: EDTFDate, _ style: DateStyle = .short) -> DateView {
    DateView(self.date(date, style), machine: date.machine)
  }

  func view(_ day: CalendarDay, _ style: DateStyle = .short) -> DateView { view(EDTFDate(day), style) }

  /// What a series counts in: "percent", or the writers' own word.
  func unit(of series: Series) -> String { series.isPercent ? record(.percent) : series.unit }

  /// "2 April to 13 May 2025", "From 20 February 2026"
  func dates(of phase: Phase) -> String {
    guard let until = phase.until else { return record(.from(phase.from)) }
    return date(EDTFDate(from: phase.from, until: until) ?? phase.from, .long)
  }

  /// A source's line in a list of references: "Reuters via Telegraph India, 21 October 2025. News."
  func reference(of source: Source) -> String {
    let place = source.containerTitle == source.publisher ? nil : source.containerTitle
    let origin: String? =
      switch (source.publisher ?? source.authors.first, place) {
      case (let publisher?, let place?): self.source(.origin(publisher: publisher, readAt: place))
      case (let publisher, let place): publisher ?? place
      }
    let head = join([origin, source.issued.map { date($0, .long) }].filter { $0 != "" }, .list)
    let parts = [head, self.source(.grade(source.grade)), source.language.map { self.source(.inLanguage($0)) }]
    return join(parts.filter { $0 != "" }.map { $0.map { site(.fullStop($0)) } }, .sentence)
  }
}

extension Series {
  /// Then numbers have a sign behind them.
  var isPercent: Bool { unit == "percent" }
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
