internal import Diagnostics

/// Suggestions for unknown names, a limited number of them: each looks through all the names that there are, so that
/// one for every wrong link would make a check quadratic.
struct SpellingHints {
  private var found: [String: String] = [:]
  private var left = 20

  /// `; did you mean 'x'?` or `.`, to end a sentence with.
  mutating func end(for name: String, among candidates: some Sequence<String>) -> String {
    if let end = found[name] { return end }
    guard left > 0 else { return "." }
    left -= 1
    let end = didYouMean(name, among: candidates)
    found[name] = end
    return end
  }
}
