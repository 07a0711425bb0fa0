/// The style sheet for paper: `Assets/print.css`, with what stands at the foot of each sheet at its end.
struct PrintStylesheet: Sendable {
  /// The dossier and its as-of day.
  let foot: String

  func render() -> String {
    Stylesheet.compacted(PageAsset.print.bytes) + "@page{@bottom-left{content:\(Self.quoted(foot))}}\n"
  }

  /// A CSS string (CSS Syntax 3, section 4.3.5): what could end it, and all that is no plain text, by its code point.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\0"..<" ", "\u{7f}"..."\u{9f}":
        result += "\\\(String(max(scalar.value, 1), radix: 16)) "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
