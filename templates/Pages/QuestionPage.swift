internal import HTML
internal import Wording

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
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(part: """
      <section aria-labelledby="agreed-heading">
      <h2 id="agreed-heading">\(words.heading(.agreedSteps))</h2>
      \(needed: AgreedStep.list(steps, words, in: frame.textLanguage))\
      </section>

      """)\
    <section aria-labelledby="accounts-heading">
    <h2 id="accounts-heading">\(accountsTitle)</h2>
    \(Accounts(accounts: accounts, language: frame.textLanguage).html(words))\
    </section>
    \(twoColumns(
      """
      <section aria-labelledby="record-heading">
      <h2 id="record-heading">\(words.heading(.whatTheRecordShows))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      """
      \(part: """
        <aside aria-labelledby="open-heading">
        <h2 id="open-heading">\(words.heading(.stillOpen))</h2>
        <ul class="records"\(inLanguage(frame.textLanguage))>
        \(needed: open.html { "<li>\($0)</li>\n" })\
        </ul>
        </aside>

        """)\
      \(backlinks.html { $0.html(words) })
      """))\
    \(sources.section(words))
    """
  }
}
