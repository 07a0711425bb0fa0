internal import HTML
internal import Wording

/// Every day on which something changed: the way to what stood on any day.
struct AsOfIndexPage: FramedTemplate {
  static let assets: [PageAsset] = [.timeline, .fields, .days, .compare]

  let frame: PageFrame
  let head: RecordHead
  /// What is said where not every day has a page.
  let note: String?
  /// The days between which readers may choose, as ISO 8601 has them.
  let first: String
  let last: String
  let lenses: [Lens]
  /// The latest first.
  let years: [PastYear]

  var main: HTML {
    """
    \(head.html(words))\
    \(note.html { "<p class=\"meta\">\($0)</p>\n" })\
    \(DayTools(first: first, last: last).html(words))\
    \(Lens.row(lenses, words))\
    \(years.html { $0.html(words) })
    """
  }
}
