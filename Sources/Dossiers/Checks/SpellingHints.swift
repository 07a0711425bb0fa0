internal import Diagnostics

/// Suggestions for unknown names, a limited number of them: each looks through all the names that there are, so that
/// one for every wrong link would make a check quadratic.
struct SpellingHints {
  private struct Question: Hashable {
    let name: String
    let scope: String
  }

  private var found: [Question: String?] = [:]
  private var left = 20

  /// The name that was most likely meant; nil where there is none or enough have been looked for.
  ///
  /// - Parameters:
  ///   - candidates: the known names, listed only if they are looked at.
  ///   - scope: what they are the names of, where one check asks for names of several things.
  mutating func hint<Names: Sequence<String>>(
    for name: String, in scope: String = "", among candidates: @autoclosure () -> Names
  ) -> String? {
    let question = Question(name: name, scope: scope)
    if let hint = found[question] { return hint }
    guard left > 0 else { return nil }
    left -= 1
    let hint = suggestion(for: name, among: candidates())
    found[question] = .some(hint)
    return hint
  }

  /// `; did you mean 'x'?` or `.`, to end a sentence with.
  mutating func end<Names: Sequence<String>>(
    for name: String, in scope: String = "", among candidates: @autoclosure () -> Names
  ) -> String {
    hint(for: name, in: scope, among: candidates()).map { "; did you mean '\($0)'?" } ?? "."
  }
}
