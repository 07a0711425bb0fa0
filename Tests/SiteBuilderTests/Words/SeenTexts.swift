import Foundation

/// The texts of a file that a reader sees or hears, in order.
enum SeenTexts {
  static func of(_ path: String, _ file: String) -> [String] {
    switch path.split(separator: ".").last {
    case "html": ofPage(file)
    case "xml": path == "feed.xml" ? matches(/<(?:title|subtitle|summary|name|rights)>([^<]*)</, in: file) : []
    case "json": path == "feed.json" ? strings(of: "title|description|summary|content_text|name", in: file) : []
    case "ics":
      matches(/(?:SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME)[^:\n]*:(.*)/, in: file.split(separator: "\r\n ").joined())
    case "css": matches(/content:"([^"]*)"/, in: file)
    case "js": path.hasPrefix("search/") ? ofIndex(file) : ofScript(file)
    default: []
    }
  }

  // MARK: Pages

  private static func ofPage(_ page: String) -> [String] {
    Tag.all(in: page).flatMap { tag, text -> [String] in
      let shown = ["aria-label", "title", "alt", "placeholder", "data-state"].compactMap(tag.value(of:))
      let more = [("meta", "content"), ("button", "value")].filter { $0.0 == tag.name && tag.isSeen }
      let own = shown + more.compactMap { tag.value(of: $0.1) }
      if tag.text.hasPrefix("script type=\"application/ld+json\"") {
        return own + strings(of: "name|description", in: text)
      }
      return own + (tag.name == "script" ? [] : [String(text)])
    }
  }

  /// What a page consists of but for its texts and what is in drawings, where it depends on their widths what has room.
  static func structure(ofPage page: String) -> [String] {
    var depth = 0
    return Tag.all(in: page).compactMap { tag, _ in
      if tag.name == "/svg" { depth -= 1 }
      defer { if tag.name == "svg" { depth += 1 } }
      return depth > 0 ? nil : ([String(tag.name)] + ["class", "id"].compactMap(tag.value(of:))).joined(separator: " ")
    }
  }

  private struct Tag {
    let text: Substring
    var name: Substring { text.prefix { $0 != " " && $0 != "\n" } }
    /// Of `meta`, the description alone is shown.
    var isSeen: Bool { name != "meta" || value(of: "name") == "description" }

    func value(of attribute: String) -> String? {
      text.firstRange(of: " \(attribute)=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    /// With the text behind each. Every `<` and `>` of ours is a tag's.
    static func all(in page: String) -> [(tag: Tag, text: Substring)] {
      page.split(separator: "<").compactMap { part in
        part.firstIndex(of: ">").map { (Tag(text: part[..<$0]), part[part.index(after: $0)...]) }
      }
    }
  }

  // MARK: Scripts

  /// `[path, title, title in another script, its language, kind, side, date, how the text begins]`, or the index with its
  /// sides `[class, mark, label]` and facets `[name, label, [[value, label, pages], …]]`.
  private static func ofIndex(_ script: String) -> [String] {
    if script.hasPrefix("dossierSearch.add(\"pages-") {
      let rows = script.prefix { $0 != "\n" }.split(separator: "],[")
      return rows.flatMap { row in
        let columns = matches(/"((?:[^"\\]|\\.)*)"/, in: row).suffix(7)
        return columns.enumerated().filter { [1, 4, 5, 6].contains($0.offset) }.map(\.element)
      }
    }
    let parts = script.split(separator: "facets:", maxSplits: 1)
    let facets = parts.dropFirst().first ?? ""
    return matches(/\["[^"]*","[^"]*","([^"]*)"\]/, in: parts[0])
      + matches(/\["[\w-]*","([^"]*)",\[/, in: facets) + matches(/\["[\w-]*","([^"]*)","[^"]*"\]/, in: facets)
  }

  /// The phrases before the script, and its strings, as far as they look like words.
  private static func ofScript(_ script: String) -> [String] {
    let isSaying = script.hasPrefix("var dossierPhrases=")
    let phrases = isSaying ? script.prefix { $0 != "\n" } : ""
    let said = matches(/(\w+:"(?:[^"\\]|\\.)*")/, in: phrases).filter { !$0.hasPrefix("locale:") }
      .map { String($0.drop { $0 != ":" }) }
    let body = script.dropFirst(phrases.count)
    let pieces =
      matches(/"([^"\n]*)"/, in: body)
      + matches(/`([^`\n]*)`/, in: body).flatMap { $0.split(separator: /\$\{[^}]*\}/).map(String.init) }
    return said + pieces.filter { $0.contains(/^[A-Z][a-z]|^ [a-z]|[a-z] $|[a-z][.!?:]$/) && !names.contains($0) }
  }

  /// A key, a class before others, an element's address.
  private static let names: Set = ["Escape", "who "]

  // MARK: Strings

  private static func matches(_ pattern: Regex<(Substring, Substring)>, in text: some StringProtocol) -> [String] {
    String(text).matches(of: pattern).map { String($0.1) }
  }

  /// Values of keys of JSON, which are texts.
  private static func strings(of keys: String, in json: some StringProtocol) -> [String] {
    guard let pattern = try? Regex("\"(?:\(keys))\": ?\"((?:[^\"\\\\]|\\\\.)*)\"", as: (Substring, Substring).self)
    else { return [] }
    return matches(pattern, in: json)
  }
}
