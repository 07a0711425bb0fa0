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

  /// The kind named by `[!NOTE]` at the start of a line, in capitals or not, and how many bytes the marker takes
  /// including the space after it; nil if the line starts otherwise.
  static func marker(at line: ArraySlice<UInt8>) -> (kind: CalloutKind, length: Int)? {
    guard line.starts(with: "[!".utf8), let end = line.prefix(16).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = String(decoding: line[(line.startIndex + 2)..<end], as: UTF8.self).lowercased()
    guard let kind = CalloutKind(rawValue: name) else { return nil }
    let title = line[(end + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    // `[!NOTE]x` is no marker.
    guard title.startIndex > end + 1 || title.first.map({ $0 == UInt8(ascii: "\n") }) ?? true else { return nil }
    return (kind, title.startIndex - line.startIndex)
  }
}
