public import HTML

/// One number of a citation, with a place to come back to.
public struct CitationMark: Sendable {
  let number: Int
  let anchor: String
  let locator: String?

  /// - Parameters:
  ///   - number: of the source on this page, from 1.
  ///   - anchor: the id of this place, `cite-3-b` for the second place that cites source 3.
  ///   - locator: "p. 3".
  public init(number: Int, anchor: String, locator: String? = nil) {
    self.number = number
    self.anchor = anchor
    self.locator = locator
  }
}

/// The citation of one place in the text: `[1, 2]`.
public struct Citations: Partial {
  let marks: [CitationMark]

  /// No marks, no brackets.
  public init(_ marks: [CitationMark]) {
    self.marks = marks
  }

  /// A word joiner before the bracket, so that it never opens a line.
  public func render() -> HTML {
    marks.isEmpty ? .empty : "<span class=\"cite\">\u{2060}[\(marks.html(separator: ", ", mark))]</span>"
  }

  private func mark(_ mark: CitationMark) -> HTML {
    let number: HTML = """
      <a id="\(mark.anchor)" href="\(.fragment("source-\(mark.number)"))" role="doc-noteref">\(mark.number)</a>
      """
    return "\(number)\(mark.locator.html { ", \($0)" })"
  }
}
