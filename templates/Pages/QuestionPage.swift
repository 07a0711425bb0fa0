internal import HTML

/// A contested matter: what nobody disputes, then each side in its own column.
struct QuestionPage: SectionTemplate {
  static let assets: [PageAsset] = [.record, .views]

  let frame: PageFrame
  let head: RecordHead
  let steps: [AgreedStep]
  /// "Three accounts of it"
  let accountsTitle: String
  /// In the order of the sides.
  let accounts: [AccountView]
  let body: HTML
  /// What is still open.
  let open: [String]
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    head.html(in: frame.titleLanguage)
      + section(
        id: "agreed", title: "Nobody disputes these steps", content: AgreedStep.list(steps, in: frame.textLanguage))
      + section(
        id: "accounts", title: accountsTitle, content: Accounts(accounts: accounts, language: frame.textLanguage).html)
      + twoColumns(
        section(id: "record", title: "What the record shows", content: prose(body, in: frame.textLanguage)),
        aside(id: "open", title: "Still open", content: stillOpen) + backlinks.html(\.html))
      + sources.section
  }

  private var stillOpen: HTML {
    (!open.isEmpty).html(
      "<ul class=\"records\"\(inLanguage(frame.textLanguage))>\n\(open.html { "<li>\($0)</li>\n" })</ul>\n")
  }
}
