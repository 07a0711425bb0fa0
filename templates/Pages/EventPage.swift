internal import Dossiers
internal import HTML
internal import Wording

/// Something that happened: where, who took part, what changed that day.
struct EventPage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  let keyLine: KeyLine
  let body: HTML
  /// The measures that it touched.
  let measures: [RecordRow]
  /// Transitions of those days.
  let changes: [RecordRow]
  let facts: Facts
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      \(part: """
        <section aria-labelledby="account-heading">
        <h2 id="account-heading">\(words.heading(.whatHappened))</h2>
        \(needed: prose(body, in: frame.textLanguage))\
        </section>

        """)\
      \(part: """
        <section aria-labelledby="changes-heading">
        <h2 id="changes-heading">\(words.heading(.whatChanged))</h2>
        \(needed: RecordRow.list(changes, words))\
        </section>

        """)\
      \(part: """
        <section aria-labelledby="measures-heading">
        <h2 id="measures-heading">\(words.kind(.many(.measure, .label)))</h2>
        \(needed: RecordRow.list(measures, words))\
        </section>

        """)
      """,
      """
      \(part: """
        <aside aria-labelledby="facts-heading">
        <h2 id="facts-heading">\(words.heading(.facts))</h2>
        \(needed: facts.html)\
        </aside>

        """)\
      \(backlinks.html { $0.html(words) })
      """))\
    \(sources.section(words))
    """
  }
}
