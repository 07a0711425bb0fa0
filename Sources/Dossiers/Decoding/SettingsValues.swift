internal import Content
internal import Diagnostics

/// A language tag in the form of BCP 47: `en`, `zh-Hant`.
struct LanguageTag: PlainFieldValue {
  let text: String

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> LanguageTag? {
    guard let text = String.read(node, of: key, reporting: &diagnostics) else { return nil }
    if isLanguageTag(text) { return LanguageTag(text: text) }
    let message = "'\(key)' is a language tag such as en or zh-Hant, not \(quoted(text))."
    diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
    return nil
  }
}

/// Where the site will stand: an address of the web that ends in `/`.
struct BaseURL: PlainFieldValue {
  let text: String

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> BaseURL? {
    guard let text = String.read(node, of: key, reporting: &diagnostics) else { return nil }
    let scheme = ["https://", "http://"].first { text.utf8.starts(with: $0.utf8) }
    let host = scheme.flatMap { text.utf8.dropFirst($0.utf8.count).first }
    if let host, host != UInt8(ascii: "/"), !text.unicodeScalars.contains(where: isForbidden) {
      return BaseURL(text: text.utf8.last == UInt8(ascii: "/") ? text : text + "/")
    }
    let message = "'\(key)' is the site's address such as https://example.org/dossier/, not \(quoted(text))."
    diagnostics.append(Diagnostic("invalid-value", message, at: node.location))
    return nil
  }

  /// Whatever would end the address, or the folder that it names.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || "?#\"'<>\\".unicodeScalars.contains(scalar)
  }
}

/// A number that counts something: decimal digits and nothing else.
struct WholeNumber: PlainFieldValue {
  let value: Int

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> WholeNumber? {
    let digits = node.text.flatMap { text in text.utf8.allSatisfy(\.isASCIIDigit) ? text : nil }
    if let value = digits.flatMap({ Int($0) }) { return WholeNumber(value: value) }
    diagnostics.append(Diagnostic("wrong-type", "'\(key)' is a whole number, 0 or more.", at: node.location))
    return nil
  }
}

/// A colour as it is written: `#rrggbb`, or a mapping with one for each scheme.
enum WrittenColour: PlainFieldValue, Hashable {
  case one(RGB)
  case perScheme(light: RGB, dark: RGB)

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> WrittenColour? {
    guard case .mapping(let entries) = node.value else {
      return RGB.read(node, of: key, reporting: &diagnostics).map(WrittenColour.one)
    }
    var fields = FieldReader(entries, of: "A colour", at: node.location)
    let light: RGB? = fields.required("light")
    let dark: RGB? = fields.required("dark")
    diagnostics += fields.finish()
    guard let light, let dark else { return nil }
    return .perScheme(light: light, dark: dark)
  }

  /// One colour is used as it is in both schemes.
  var forBothSchemes: DossierSettings.SchemeColour {
    switch self {
    case .one(let colour): DossierSettings.SchemeColour(light: colour.description, dark: colour.description)
    case .perScheme(let light, let dark):
      DossierSettings.SchemeColour(light: light.description, dark: dark.description)
    }
  }

  /// No colour is legible on white and on black, so one colour is made lighter for the dark scheme, until it stands
  /// out from its grounds.
  func legible(on grounds: Grounds, atContrast contrast: Double) -> DossierSettings.SchemeColour {
    guard case .one(let colour) = self else { return forBothSchemes }
    return DossierSettings.SchemeColour(
      light: colour.description, dark: colour.lightened(toContrast: contrast, with: grounds.dark).description)
  }
}

extension RGB: PlainFieldValue {
  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> RGB? {
    if let colour = node.text.flatMap(RGB.init) { return colour }
    let message = "'\(key)' is a colour such as #10306f, in quotation marks."
    diagnostics.append(Diagnostic("invalid-colour", message, at: node.location))
    return nil
  }
}
