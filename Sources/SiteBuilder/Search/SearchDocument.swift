internal import Dossiers
internal import HTML

/// What search and previews know of one page.
struct SearchDocument: Sendable {
  /// Where a word stands, the weightiest place first.
  enum Place: Int, CaseIterable {
    /// A title so short that a word in it is nearly all of it: 商务部 before 美国商务部工业与安全局.
    case name
    case title, summary, text

    /// Of a title.
    init(title: String) { self = title.utf8.count <= 24 ? .name : .title }
  }

  let path: SitePath
  let title: String
  /// The title in another script.
  let localTitle: (text: String, language: String)?
  let kind: RecordKind
  /// What the page says the record is: "Export control".
  let kindWord: String
  let allegiance: Allegiance?
  let date: EDTFDate?
  /// Ids of themes.
  let themes: [String]
  /// Everything that can be found, by ``Place``.
  private(set) var texts: [[String]] = Place.allCases.map { _ in [] }
  /// How the text begins: the summary and what follows it.
  private(set) var opening = ""

  init(
    path: SitePath, title: String, localTitle: (text: String, language: String)? = nil, kind: RecordKind,
    kindWord: String, allegiance: Allegiance? = nil, date: EDTFDate? = nil, themes: [String] = []
  ) {
    self.path = path
    self.title = title
    self.localTitle = localTitle
    self.kind = kind
    self.kindWord = kindWord
    self.allegiance = allegiance
    self.date = date
    self.themes = themes
  }

  mutating func add(_ place: Place, _ added: String?...) { add(place, added) }

  mutating func add(titles: String?...) {
    for title in titles.compactMap(\.self) { add(Place(title: title), title) }
  }

  mutating func add(_ place: Place, _ added: [String?]) { texts[place.rawValue] += added.compactMap(\.self) }

  /// What is shown of the text, cut between words.
  ///
  /// - Parameter limit: in code points.
  mutating func open(with texts: [String?], limit: Int = 300) {
    let text = texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    var bytes: [UInt8] = []
    var count = 0
    for byte in text.utf8 {
      // Every byte but those that go on with a code point begins one.
      if byte & 0xC0 != 0x80 { count += 1 }
      if count > limit { break }
      bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
    }
    // Chinese has no space to cut at.
    if count > limit, let space = bytes.suffix(40).lastIndex(of: UInt8(ascii: " ")) { bytes.removeSubrange(space...) }
    opening = String(decoding: bytes, as: UTF8.self) + (count > limit ? " …" : "")
  }
}
