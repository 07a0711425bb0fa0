/// The texts of a page with the languages that they are marked with.
struct LanguageRuns {
  private(set) var runs: [(text: String, language: String?)] = []

  /// - Parameter page: markup of ours: every `<` and `>` in it is a tag's.
  init(_ page: String) {
    var open: [(name: Substring, language: String?)] = []
    for part in page.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = part.firstIndex(of: ">") else { continue }
      let (tag, text) = (part[..<end], part[part.index(after: end)...])
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if tag.hasPrefix("/") {
        open.removeLast()
      } else if !tag.hasPrefix("!"), !tag.hasSuffix("/"), !Self.void.contains(name) {
        open.append((name, Self.language(of: tag) ?? open.last?.language))
      }
      if !["script", "style"].contains(open.last?.name), text.contains(where: { !$0.isWhitespace }) {
        runs.append((String(text), open.last?.language))
      }
    }
  }

  /// All texts in a language.
  subscript(language: String) -> [String] { runs.filter { $0.language == language }.map(\.text) }

  private static let void: Set<Substring> = ["meta", "link", "img", "input", "br", "hr", "base"]

  private static func language(of tag: Substring) -> String? {
    tag.firstRange(of: " lang=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
  }
}
