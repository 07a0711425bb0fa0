/// One entry of a BibTeX file, in UTF-8.
struct BibTeX: Sendable {
  private(set) var text: String

  /// - Parameters:
  ///   - type: `article`, `misc`.
  ///   - key: a slug, so that it needs no escaping.
  init(_ type: String, key: String) {
    text = "@\(type){\(key)"
  }

  /// A text in braces, with TeX's special characters as commands. Nothing is added where there is none.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    add(name, written: "{\(BibTeX.escaped(value))}")
  }

  /// A text whose capitals stay as they are; a name that is not to be taken apart.
  mutating func add(_ name: String, verbatim values: [String]) {
    guard !values.isEmpty else { return }
    add(name, written: "{" + values.map { "{\(BibTeX.escaped($0))}" }.joined(separator: " and ") + "}")
  }

  /// An address, percent-encoded as ``HTML/Link`` leaves it: it holds no brace and no backslash.
  mutating func add(_ name: String, address: String?) {
    guard let address else { return }
    add(name, written: "{\(address)}")
  }

  /// A number or one of BibTeX's own names: `oct`.
  mutating func add(_ name: String, bare value: String?) {
    guard let value else { return }
    add(name, written: value)
  }

  var entry: String { text + "\n}\n" }

  private mutating func add(_ name: String, written value: String) { text += ",\n  \(name) = \(value)" }

  /// Braces become commands, because BibTeX counts them even behind a backslash.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "&", "%", "#", "_", "$": result += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
