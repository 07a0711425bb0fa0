/// One entry of a BibTeX file, in UTF-8.
struct BibTeX: Sendable {
  private(set) var text: String

  /// - Parameters:
  ///   - type: `article`, `misc`.
  ///   - key: what no key of BibTeX holds becomes a hyphen.
  init(_ type: String, key: String) {
    text = "@\(type){"
    text.unicodeScalars += key.unicodeScalars.map { BibTeX.isKey($0) ? $0 : "-" }
  }

  private static func isKey(_ scalar: Unicode.Scalar) -> Bool {
    let isGraphic = !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    return isGraphic && !"\"#%'(),={}~\\@".unicodeScalars.contains(scalar)
  }

  /// A text in braces, with TeX's special characters as commands. Nothing is added where there is none.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    add(name, written: "{\(BibTeX.escaped(value))}")
  }

  /// A text whose capitals stay as they are.
  mutating func add(_ name: String, verbatim value: String) {
    add(name, written: "{{\(BibTeX.escaped(value))}}")
  }

  /// The makers of a work.
  mutating func add(_ name: String, _ people: [Name]) {
    guard !people.isEmpty else { return }
    add(name, written: "{" + people.map(\.written).joined(separator: " and ") + "}")
  }

  enum Name {
    /// Not to be taken apart.
    case whole(String)
    /// The family's part may be empty; suffix and given name may be, too.
    case parts(family: String, suffix: String, given: String)

    /// "von Last, Jr, First". A comma or an "and" within a part would divide it, so such a part stands in braces.
    fileprivate var written: String {
      switch self {
      case .whole(let text): "{\(BibTeX.escaped(text))}"
      case .parts(let family, let suffix, let given):
        [family, suffix, given].enumerated().filter { $0 == 0 || !$1.isEmpty }.map { Self.part($1) }
          .joined(separator: ", ")
      }
    }

    private static func part(_ text: String) -> String {
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0).lowercased() }
      let isWhole = text.isEmpty || text.unicodeScalars.contains(",") || words.contains("and")
      return isWhole ? "{\(BibTeX.escaped(text))}" : BibTeX.escaped(text)
    }
  }

  /// "45--67"
  mutating func add(pages: String?) {
    guard let pages else { return }
    let parts = pages.unicodeScalars.split { "-–‐‑".unicodeScalars.contains($0) }.map { BibTeX.escaped(String($0)) }
    add("pages", written: "{\(parts.joined(separator: "--"))}")
  }

  /// An address, percent-encoded as ``HTML/Link`` leaves it: it holds no brace and no backslash.
  mutating func add(_ name: String, address: String?) {
    guard let address else { return }
    add(name, written: "{\(address)}")
  }

  /// A name that programs take as it is, such as a DOI: what would end the field is percent-encoded.
  mutating func add(_ name: String, raw value: String?) {
    guard let value else { return }
    let written = value.utf8.flatMap { byte -> [UInt8] in
      guard byte <= 32 || byte == 127 || "{}%\\".utf8.contains(byte) else { return [byte] }
      return Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
    }
    add(name, written: "{" + String(decoding: written, as: UTF8.self) + "}")
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
