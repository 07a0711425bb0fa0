/// The languages in which the site has words of its own. For each there is a `Wording`.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  case en, zh, fr, ar, de

  /// The language of a tag such as `fr-CA`, where the site has words in it. Its Chinese is written in simplified
  /// characters, and none for readers of traditional ones.
  init?(tag: String) {
    let parts = tag.lowercased().utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    guard let first = parts.first, let language = Self(rawValue: first) else { return nil }
    if language == .zh, parts.contains(where: ["hant", "tw", "hk", "mo"].contains) { return nil }
    self = language
  }

  /// As pages name it.
  var tag: String { self == .zh ? "zh-Hans" : rawValue }
}
