internal import Diagnostics

/// Suggestions for unknown names, a limited number of them: each looks through all the names that there are, so that
/// one for every wrong link would make a check quadratic.
struct SpellingHints {
  private var found: [String: String?] = [:]
  private var left = 20

  /// The name that was most likely meant; nil where there is none or enough have been looked for.
  ///
  /// - Parameter candidates: the known names, listed only if they are looked at.
  mutating func hint<Names: Sequence<String>>(for name: String, among candidates: @autoclosure () -> Names) -> String? {
    if let hint = found[name] { return hint }
    guard left > 0 else { return nil }
    left -= 1
    let hint = suggestion(for: name, among: candidates())
    found[name] = .some(hint)
    return hint
  }

  /// `; did you mean 'x'?` or `.`, to end a sentence with.
  mutating func end<Names: Sequence<String>>(for name: String, among candidates: @autoclosure () -> Names) -> String {
    hint(for: name, among: candidates()).map { "; did you mean '\($0)'?" } ?? "."
  }
}
