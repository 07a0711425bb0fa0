internal import Wording

/// The style sheet for paper: `Assets/print.css`, with what stands at the foot of each sheet at its end.
struct PrintStylesheet: Sendable {
  /// The dossier and its as-of day.
  let foot: String
  let direction: TextDirection

  /// The foot stands where lines begin, the number of the page where they end.
  func render() -> String {
    let sheet = Stylesheet.compacted(PageAsset.print.bytes)
    switch direction {
    case .leftToRight: return sheet + foot(at: "left")
    case .rightToLeft:
      let sides = ["@bottom-left": "@bottom-right", "@bottom-right": "@bottom-left"]
      return sheet.replacing(/@bottom-(?:left|right)/) { sides[String($0.output)] ?? "" } + foot(at: "right")
    }
  }

  private func foot(at side: String) -> String { "@page{@bottom-\(side){content:\(Self.quoted(foot))}}\n" }

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
