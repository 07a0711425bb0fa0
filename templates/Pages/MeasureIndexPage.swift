internal import HTML
internal import Wording

/// Every measure as a bar, by side.
struct MeasureIndexPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let groups: [StripSection]

  var main: HTML {
    """
    \(head.html(words))\
    \(groups.html { $0.html(words) })
    """
  }
}

/// The measures of a side.
struct StripSection: Sendable {
  /// Unique on the page.
  let id: String
  let title: String
  let strips: RowStrips

  fileprivate func html(_ words: any Wording) -> HTML {
    """
    <section aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(title)</h2>
    \(needed: strips.html(words))\
    </section>

    """
  }
}
