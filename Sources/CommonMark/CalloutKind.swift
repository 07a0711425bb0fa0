/// What a callout says of itself: `> [!NOTE]` and so on, the five that GitHub knows.
enum CalloutKind: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  /// Shown when the writer gives no title.
  var title: MarkdownPhrase {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    }
  }

  /// The kind of a name, in small letters: GitHub's five, and those of Obsidian (help.obsidian.md, "Callouts") as
  /// what is nearest among them.
  init?(named name: String) {
    switch name {
    case "note", "info", "todo", "abstract", "summary", "tldr", "example", "question", "help", "faq", "quote", "cite":
      self = .note
    case "tip", "hint", "success", "check", "done": self = .tip
    case "important": self = .important
    case "warning", "attention": self = .warning
    case "caution", "danger", "error", "bug", "failure", "fail", "missing": self = .caution
    default: return nil
    }
  }

  /// With a capital letter, in bytes.
  var name: [UInt8] {
    let name = rawValue.utf8
    return [name.first.map { $0 - 32 }].compactMap(\.self) + name.dropFirst()
  }

  /// How a quote begins that is a callout.
  struct Marker {
    /// Nil for a name that nobody knows.
    let kind: CalloutKind?
    /// Its name with a capital letter: shown when the writer gives no title.
    let word: String
    /// In bytes, including the space after it.
    let length: Int
  }

  /// `[!NOTE]` at the start of a line, in capitals or not; nil if the line starts otherwise. Obsidian's `-` and `+`
  /// behind it fold the callout, which paper cannot: ours are open.
  static func marker(at line: ArraySlice<UInt8>) -> Marker? {
    guard line.starts(with: "[!".utf8), let end = line.prefix(16).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = String(decoding: line[(line.startIndex + 2)..<end], as: UTF8.self).lowercased()
    guard !name.isEmpty, name.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return nil
    }
    let isFolded = line[(end + 1)...].first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } ?? false
    let rest = line[(end + (isFolded ? 2 : 1))...]
    let title = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    // `[!NOTE]x` is no marker.
    guard title.startIndex > rest.startIndex || title.first.map({ $0 == UInt8(ascii: "\n") }) ?? true else {
      return nil
    }
    let word = name.prefix(1).uppercased() + name.dropFirst()
    return Marker(kind: CalloutKind(named: name), word: word, length: title.startIndex - line.startIndex)
  }
}
