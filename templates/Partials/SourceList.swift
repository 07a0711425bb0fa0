public import HTML

/// The numbered sources of a page, each with the way back to where it is cited.
public struct SourceList: Partial {
  let rows: [SourceRow]

  /// - Parameter rows: in the order of their numbers, from 1.
  public init(_ rows: [SourceRow]) {
    self.rows = rows
  }

  /// Two columns where there is room.
  public func render() -> HTML {
    rows.isEmpty
      ? .empty
      : """
      <ol class="sources">
      \(rows)
      </ol>
      """
  }
}

/// A source as a page lists it.
public struct SourceRow: Partial {
  let number: Int
  let title: String
  let language: String?
  let page: Link
  let original: Link?
  let publication: String
  let grade: String
  let isSeenInFull: Bool
  let backReferences: [CitationBackReference]

  /// - Parameters:
  ///   - number: on this page, from 1.
  ///   - language: of the title, where it is not the page's.
  ///   - page: the source's own page in the dossier, linked from the grade.
  ///   - original: where the source itself is, linked from the title.
  ///   - publication: publisher and date, "The White House, 1 February 2025".
  ///   - grade: "Official text", "News".
  ///   - isSeenInFull: false adds "Report not seen in full."
  public init(
    number: Int, title: String, language: String? = nil, page: Link, original: Link? = nil, publication: String,
    grade: String, isSeenInFull: Bool = true, backReferences: [CitationBackReference] = []
  ) {
    self.number = number
    self.title = title
    self.language = language
    self.page = page
    self.original = original
    self.publication = publication
    self.grade = grade
    self.isSeenInFull = isSeenInFull
    self.backReferences = backReferences
  }

  /// A list item with the id `source-NUMBER`.
  public func render() -> HTML {
    """
    <li id="source-\(number)"><a href="\(original ?? page)"\(language.html { " lang=\"\($0)\"" })>\(title)</a>
    <small>\(publication). <a href="\(page)">\(grade)</a>.\(isSeenInFull ? "" : " Report not seen in full.")\
    \((!backReferences.isEmpty).html(" Cited at \(backReferences.html(separator: " ") { $0.render() })"))</small></li>
    """
  }
}

/// The way from a source back to one of the places that cite it.
public struct CitationBackReference: Partial {
  let letter: String
  let anchor: String

  /// - Parameters:
  ///   - letter: a, b, c.
  ///   - anchor: the id of the place, `cite-3-b`.
  public init(letter: String, anchor: String) {
    self.letter = letter
    self.anchor = anchor
  }

  /// The letter as a link.
  public func render() -> HTML {
    "<a class=\"back\" href=\"\(.fragment(anchor))\" role=\"doc-backlink\">\(letter)</a>"
  }
}
