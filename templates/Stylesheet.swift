/// The style sheet of every page: `Assets/dossier.css`, with the dossier's own colours and sides, and what its languages
/// need.
struct Stylesheet: Sendable {
  /// A custom property with its value in each scheme, as `#rrggbb`.
  struct Token: Sendable {
    /// Without the two hyphens: `side-1`, `accent`.
    let name: String
    let light: String
    let dark: String
  }

  let tokens: [Token]
  /// Of the sides: the numbers of their marks and colours, from 0.
  let looks: [Int]
  let typography: Typography

  func render() -> String {
    Self.compacted(PageAsset.style.bytes) + sides + schemes + typography.rules
  }

  /// The colour of whatever belongs to a side, and the hatch of what is suspended.
  private var sides: String {
    let names = looks.map { "side-\($0 + 1)" }
    return names.map { ".\($0){--side:var(--\($0))}" }.joined()
      + names.map { ".\($0) .bar.suspended{fill:url(#hatch-\($0))}" }.joined() + "\n"
  }

  private var schemes: String {
    let light = (tokens.map { "--\($0.name):\($0.light)" } + [typography.faces.properties]).joined(separator: ";")
    let dark = tokens.map { "--\($0.name):\($0.dark)" }.joined(separator: ";")
    // Print takes the light colours, so that every dark scheme is one of the screen.
    return """
      :root{\(light)}
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){\(dark)}}
      @media screen{:root[data-theme="dark"]{\(dark)}}

      """
  }

  /// Without comments, indentation and the spaces that only readers need: a tenth smaller when compressed. It knows
  /// the files in `Assets/`, in which comments have lines of their own, every other line ends in a comma, brace or
  /// semicolon, and no string holds a brace or a colon with a space.
  ///
  /// - Parameter names: what stands in the file for what only a dossier tells.
  static func compacted(_ bytes: [UInt8], naming names: [(String, String)] = []) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").lazy.map { line in line.drop { $0 == " " }
    }
    .filter { !$0.isEmpty && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }
    let pairs = [
      (" { ", "{"), (" {", "{"), ("; }", "}"), (";}", "}"), (" }", "}"), (": ", ":"), ("; ", ";"), (", ", ","),
    ]
    return (pairs + names).reduce(lines.joined()) { $0.replacing($1.0, with: $1.1) } + "\n"
  }
}
