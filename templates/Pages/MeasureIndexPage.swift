internal import HTML

/// Every measure as a bar, by side.
struct MeasureIndexPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [StripSection]

  var main: HTML {
    """
    \(head.html(words))\
    \(groups.html(\.html))
    """
  }
}

/// The measures of a side.
struct StripSection: Sendable {
  /// Unique on the page.
  let id: String
  let title: String
  let strips: RowStrips

  fileprivate var html: HTML {
    """
    <section aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(needed: strips.html)\
    </section>

    """
  }
}
