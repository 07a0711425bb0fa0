internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension PrintPage {
  init(_ context: inout PageContext) {
    let site = context.site
    let (chapters, leftOut) = DocumentChapter.all(of: site)
    var inside = PageContext(
      site: site, path: context.path, document: DocumentMap(holding: chapters, of: site.dossier))
    var parts: [Part] = []
    for chapter in chapters { parts.append(inside.part(chapter)) }
    let settings = site.dossier.settings
    self.init(
      frame: context.frame(
        title: context.words.site(.wholeDossier),
        description: context.words.site(.wholeDossierAsOf(site.edition.day))),
      title: settings.title, subtitle: settings.subtitle, facts: context.documentFacts, parts: parts,
      leftOut: leftOut.map { TextLink($0.title, $0.page.flatMap(context.link(toFile:)) ?? context.home) },
      sources: inside.sourcesOfDocument(isComplete: leftOut.isEmpty),
      sourcesID: DocumentMap.sources)
  }
}

extension PageContext {
  fileprivate mutating func part(_ chapter: DocumentChapter) -> PrintPage.Part {
    var sections: [PrintPage.Section] = []
    if case .brief = chapter.content { sections.append(briefSection) }
    for record in chapter.records {
      let page: any SectionTemplate = record.site.page(&self)
      let date = chapter.isDated ? record.date.map { words.view($0) } : nil
      sections.append(
        PrintPage.Section(id: DocumentMap.anchor(of: record.path), title: page.frame.title, date: date, page: page))
    }
    return PrintPage.Part(
      id: chapter.id, title: chapter.title, overview: overview(of: chapter), sections: sections)
  }

  private var briefSection: PrintPage.Section {
    mutating get {
      let page = HomePage(&self)
      return PrintPage.Section(
        id: DocumentMap.anchor(of: PageID.home.path), title: page.title, date: nil, page: page)
    }
  }

  private func overview(of chapter: DocumentChapter) -> PrintPage.Overview? {
    switch chapter.content {
    case .timeline: .timeline(timeline(edition.timeline))
    case .records(let records): strips(records.compactMap(\.measure)).map { .strips($0) }
    case .brief: nil
    }
  }

  /// What the title page says of the dossier.
  fileprivate var documentFacts: Facts {
    let settings = dossier.settings
    let address = site.baseURL.flatMap { Link($0) }
    return Facts([
      .date(words.layout(.editionDay), words.view(site.edition.day, .long)),
      .text(words.document(.publishedBy), [settings.publisher].compactMap(\.self)),
      .text(words.document(.licence), [settings.licence].compactMap(\.self)),
      .text(words.document(.covers), [settings.scope].compactMap(\.self)),
      .text(words.document(.leavesOut), [settings.exclusions].compactMap(\.self)),
      .links(words.document(.onTheWeb), address.map { [TextLink($0.destination, $0)] } ?? []),
    ])
  }
}
