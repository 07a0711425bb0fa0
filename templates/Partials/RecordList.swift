internal import HTML
internal import Wording

/// A record in a list: date or mark at the left, title as a link, a line of detail.
struct RecordRow: Sendable {
  var date: DateView? = nil
  var side: SideMark? = nil
  var status: StatusView? = nil
  let title: TextLink
  var detail: String? = nil

  static func list(_ rows: [RecordRow], _ words: any Wording) -> HTML {
    """
    <ul class="records">
    \(needed: rows.html { $0.item(words) })\
    </ul>

    """
  }

  func item(_ words: any Wording) -> HTML {
    """
    <li>\(date.html { "<span class=\"date\">\($0.time)</span> " })\
    \(status.html { "\($0.swatch)<span class=\"hidden\">\($0.word)\(words.mark(.colon))</span> " })\(side.html { "\($0.spoken(words)) " })\
    \(title.anchor)\(detail.html { " <span class=\"meta\">\($0)</span>" })</li>

    """
  }
}

/// A heading with records under it; nothing where there are none.
struct RecordSection: Sendable {
  /// Unique on the page: the heading's id.
  let id: String
  let title: String
  let rows: [RecordRow]

  func html(_ words: any Wording) -> HTML {
    """
    <section aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(needed: RecordRow.list(rows, words))\
    </section>

    """
  }
}

/// A text from Markdown.
///
/// - Parameter language: of the text, where it is not the page's.
func prose(_ body: HTML, in language: LanguageMark?) -> HTML {
  """
  <div class="prose"\(inLanguage(language))>
  \(needed: body)\
  </div>

  """
}
