internal import Content
internal import Dossiers
internal import HTML
internal import Wording

// Links with their words.

extension LinkProvider {
  func link(_ text: String, to page: PageID) -> TextLink? { link(to: page).map { TextLink(text, $0) } }

  func link(_ text: String, toFile file: SitePath) -> TextLink? { link(toFile: file).map { TextLink(text, $0) } }

  /// The brief is on every site.
  var home: Link { address(of: PageID.home.path, fragment: nil) }

  /// Of the page of a record that is shown.
  func address(of record: some RecordContent) -> Link { address(of: record.path, fragment: nil) }

  func address(of source: Source) -> Link { address(of: source.path, fragment: nil) }

  /// A file of the dossier is carried as it is.
  func address(of asset: Asset) -> Link { address(of: SitePath(asset.path), fragment: nil) }
}

extension PagePlanner {
  /// Of the dossier's own texts, where it is not the page's.
  var textLanguage: LanguageMark? { dossier.settings.textLanguage.map(mark(of:)) }

  /// A writer's words in a line of ours.
  func written(_ text: String) -> HTML { phrase(text, in: textLanguage) }

  /// Of the page's own words amid texts of the dossier, where these are in another language.
  var ownLanguage: LanguageMark? {
    dossier.settings.textLanguage.map {
      LanguageMark(dossier.settings.interfaceLanguage, among: WritingSystem(of: $0).direction)
    }
  }

  /// Of a text among the page's own words.
  func mark(of language: String) -> LanguageMark { LanguageMark(language, among: words.direction) }

  /// A source's title is in the language of the dossier unless the source names another.
  func language(of source: Source) -> LanguageMark? { source.language == nil ? textLanguage : nil }

  /// Nil where the record has no page.
  func link(to id: String) -> TextLink? {
    if let source = dossier.source(id) { return link(to: source) }
    return dossier.record(id).map { link(to: $0) }
  }

  func links(to references: [Reference]) -> [TextLink] { references.compactMap { link(to: $0.id) } }

  /// The same without names in other scripts, for lists in a sentence.
  func names(of references: [Reference]) -> [TextLink] {
    links(to: references).map { TextLink($0.text, $0.link, language: $0.language) }
  }

  func link(to record: some RecordContent) -> TextLink {
    TextLink(record.title, address(of: record), local: localName(of: record), language: textLanguage)
  }

  func link(to source: Source) -> TextLink {
    TextLink(
      source.title, marked: source.markedTitle.html, address(of: source), language: language(of: source))
  }

  /// By the short name, for bars and boards.
  func shortLink(to record: some RecordContent) -> TextLink {
    TextLink(record.shortTitle, address(of: record), language: textLanguage)
  }

  /// In the order of their languages' tags.
  func localTexts(_ texts: [String: String]) -> [LocalText] {
    texts.sorted { $0.key < $1.key }.map { LocalText($0.value, in: mark(of: $0.key)) }
  }

  private func localName(of record: some RecordContent) -> LocalText? {
    record.record.actor.flatMap { localTexts($0.localNames).first }
  }
}
