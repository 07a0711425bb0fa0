internal import HTML

/// A record in a list: date or mark at the left, title as a link, a line of detail.
struct RecordRow: Sendable {
  var date: DateView? = nil
  var side: SideMark? = nil
  var status: StatusView? = nil
  let title: TextLink
  var detail: String? = nil

  var item: HTML {
    """
    <li>\(date.html { "<span class=\"date\">\($0.time)</span> " })\
    \(status.html { "\($0.swatch)<span class=\"hidden\">\($0.word): </span> " })\(side.html { "\($0.spoken) " })\
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

  var html: HTML {
    section(id: id, title: title, content: (!rows.isEmpty).html("<ul class=\"records\">\n\(rows.html(\.item))</ul>\n"))
  }
}

/// A section with its heading, or nothing where it would be empty.
func section(id: String, title: String, class name: String = "", content: HTML) -> HTML {
  (!content.isEmpty).html(
    """
    <section\((!name.isEmpty).html(" class=\"\(name)\"")) aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(content)</section>

    """)
}

/// The same at the side of the text.
func aside(id: String, title: String, content: HTML) -> HTML {
  (!content.isEmpty).html(
    """
    <aside aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(content)</aside>

    """)
}

/// Main part and aside, which stand beside each other where there is room; alone where one is empty.
func twoColumns(_ main: HTML, _ side: HTML) -> HTML {
  if side.isEmpty { return main }
  if main.isEmpty { return side }
  return """
    <div class="two">
    <div>\(main)</div>
    <div>\(side)</div>
    </div>

    """
}

/// A text from Markdown.
///
/// - Parameter language: of the text, where it is not the page's.
func prose(_ body: HTML, in language: String?) -> HTML {
  (!body.isEmpty).html("<div class=\"prose\"\(inLanguage(language))>\n\(body)</div>\n")
}
