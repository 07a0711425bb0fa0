internal import HTML

/// A work cited: who relies on it, and what would lose its only support without it.
struct SourcePage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let facts: Facts
  /// The work itself, outside the site.
  let address: Link?
  /// What cites nothing else.
  let soleSupport: [RecordRow]
  /// By kind.
  let citing: [RecordSection]

  func render() -> HTML {
    page(
      frame,
      head.html(in: frame.titleLanguage)
        + address.html { "<p class=\"outside\"><a href=\"\($0)\" rel=\"external\">Read it at its publisher</a></p>\n" }
        + twoColumns(
          RecordSection(id: "sole", title: "Would lose its only support", rows: soleSupport).html + citing.html(\.html),
          aside(id: "facts", title: "Facts", content: facts.html)))
  }
}
