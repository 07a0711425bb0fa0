internal import Wording

/// The style sheet for paper: `Assets/print.css`, with what stands at the foot of each sheet at its end.
struct PrintStylesheet: Sendable {
  /// The dossier and its as-of day.
  let foot: String
  let direction: TextDirection

  /// The foot stands where lines begin, the number of the page where they end.
  func render() -> String {
    let (start, end) = direction == .leftToRight ? ("left", "right") : ("right", "left")
    let sheet = Stylesheet.compacted(
      PageAsset.print.bytes, naming: [("@bottom-start", "@bottom-\(start)"), ("@bottom-end", "@bottom-\(end)")])
    return sheet + "@page{@bottom-\(start){content:\(Self.quoted(foot))}}\n"
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
