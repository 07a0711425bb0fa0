extension Source {
  /// The tag for what a library says of a language, which may be anything: `en_US`, `eng`, `English`. What is not known
  /// stays as it is.
  public static func languageTag(_ written: String) -> String {
    let tag = String(decoding: written.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    return tags[tag.lowercased()] ?? tag
  }

  /// As the library has it, unless the dossier says another one.
  public var writtenLanguage: String? {
    guard let written = self["language"], language == nil || language == Self.languageTag(written) else {
      return language
    }
    return written
  }

  /// The same without a language that is the dossier's own: it goes without saying.
  func inDossier(of language: String) -> Source {
    guard let own = self.language, own.primarySubtag == language.primarySubtag else { return self }
    var source = self
    source.language = nil
    return source
  }

  /// By the codes of ISO 639-2 and the names in which libraries have them.
  private static let tags: [String: String] = {
    let names = [
      "ar": "ara arabic العربية", "de": "ger deu german deutsch", "en": "eng english", "es": "spa spanish español",
      "fr": "fre fra french français", "it": "ita italian italiano", "ja": "jpn japanese 日本語",
      "ko": "kor korean 한국어", "nl": "dut nld dutch nederlands", "pt": "por portuguese português",
      "ru": "rus russian русский", "zh": "chi zho chinese 中文 汉语 漢語",
    ]
    let pairs = names.flatMap { tag, names in names.split(separator: " ").map { (String($0), tag) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}

extension String {
  fileprivate var primarySubtag: String { lowercased().split(separator: "-").first.map(String.init) ?? "" }
}
