/// Of the search page.
package enum SearchPhrase: Sendable {
  case needsScript, field, button, moreResults, lists
  /// - Parameter isOne: whether the count is one.
  case found(String, isOne: Bool, query: String)
  case nothing(query: String)
  /// Of the kind, side, theme or year that the reader chose.
  case nothingChosen(query: String)
  case alternatives(String)
  case noIndex
}
