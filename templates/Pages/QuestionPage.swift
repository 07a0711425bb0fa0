public import HTML

/// A contested matter: what nobody disputes, then each side in its own column.
public struct QuestionPage: SectionTemplate {
  public static let assets: [PageAsset] = [.record, .views]

  public let frame: PageFrame
  public let head: RecordHead
  public let steps: [AgreedStep]
  /// "Three accounts of it"
  public let accountsTitle: String
  /// In the order of the sides.
  public let accounts: [AccountView]
  public let body: HTML
  /// What is still open.
  public let open: [String]
  public let backlinks: [RecordSection]
  public let sources: SourceList

  public init(
    frame: PageFrame, head: RecordHead, steps: [AgreedStep], accountsTitle: String, accounts: [AccountView],
    body: HTML, open: [String], backlinks: [RecordSection], sources: SourceList
  ) {
    self.frame = frame
    self.head = head
    self.steps = steps
    self.accountsTitle = accountsTitle
    self.accounts = accounts
    self.body = body
    self.open = open
    self.backlinks = backlinks
    self.sources = sources
  }

  public var main: HTML {
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
