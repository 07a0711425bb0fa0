internal import Diagnostics

// Rules that several kinds of record share.

extension FieldReader {
  /// A short title; a `short-too-long` error beyond 32 characters, for which bars and boards have no room.
  mutating func shortTitle(_ text: String?) -> String? {
    guard let text, text.count > 32 else { return text }
    report("short-too-long", "'short' has at most 32 characters, this has \(text.count).", at: location(of: "short"))
    return String(text.prefix(32))
  }

  /// A number that counts or measures something.
  mutating func notNegative(_ number: Double?, of key: String) -> Double? {
    guard let number, number < 0 else { return number }
    report("invalid-value", "'\(key)' is not negative.", at: location(of: key))
    return nil
  }

  /// A date that cannot lie before another one; nil after a `date-order` error.
  mutating func notBefore(_ start: EDTFDate?, _ date: EDTFDate?, of key: String) -> EDTFDate? {
    guard let earliest = start?.earliest, let latest = date?.latest, latest < earliest else { return date }
    report("date-order", "'\(key)' is not before the date that it belongs to.", at: location(of: key))
    return nil
  }

  /// Texts by language tag. Wherever the record is named they are gone through, so their number has a limit.
  mutating func localTexts(_ key: String) -> [String: String] {
    let texts: [String: String] = dictionary(key, isKey: isLanguageTag, rule: "a language tag such as zh or zh-Hant")
    let limit = 50
    if texts.count > limit {
      report(
        "invalid-value", "'\(key)' has at most \(limit) languages, this has \(texts.count).", at: location(of: key))
    }
    return texts
  }
}

/// Lower-case ASCII letters, digits and hyphens, not beginning with a hyphen: what an id is made of.
func isSlug(_ text: String) -> Bool {
  guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
  return text.utf8.allSatisfy { $0.isASCIILowercaseLetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
}

/// The form of BCP 47's tags: parts of one to eight ASCII letters and digits, the first a language's code of two or
/// three letters (`fr`, not `french`; longer ones are reserved, and none is registered).
func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, 2...3 ~= first.count, first.allSatisfy(\.isASCIILetter) else { return false }
  return parts.allSatisfy { 1...8 ~= $0.count && $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } }
}
