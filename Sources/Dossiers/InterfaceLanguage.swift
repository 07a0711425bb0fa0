/// The languages in which the site has words of its own. For each there is a `Wording`.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  case en

  /// The language of a tag such as `fr-CA`, where the site has words in it.
  init?(tag: String) {
    self.init(rawValue: tag.prefix { $0 != "-" }.lowercased())
  }

  /// As pages name it.
  var tag: String { rawValue }
}
