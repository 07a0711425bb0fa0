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
  let side: SideMark?
  let date: EDTFDate?
  /// Ids of themes.
  let themes: [String]
  /// Everything that can be found, by ``Place``.
  private(set) var texts: [[String]] = Place.allCases.map { _ in [] }
  /// How the text begins: the summary and what follows it.
  private(set) var opening = ""

  init(
    path: SitePath, title: String, localTitle: (text: String, language: String)? = nil, kind: RecordKind,
    kindWord: String, side: SideMark? = nil, date: EDTFDate? = nil, themes: [String] = []
  ) {
    self.path = path
    self.title = title
    self.localTitle = localTitle
    self.kind = kind
    self.kindWord = kindWord
    self.side = side
    self.date = date
    self.themes = themes
  }

  mutating func add(_ place: Place, _ added: String?...) { add(place, added) }

  mutating func add(titles: String?...) {
    for title in titles.compactMap(\.self) { add(Place(title: title), title) }
  }

  mutating func add(_ place: Place, _ added: [String?]) { texts[place.rawValue] += added.compactMap(\.self) }

  /// What is shown of the text: the summary, then the body's lines but for headings, cut between words.
  ///
  /// - Parameter limit: in code points.
  mutating func open(with summary: String?, body: String = "", limit: Int = 300) {
    var bytes = Array((summary ?? "").utf8)
    for line in body.utf8.split(separator: UInt8(ascii: "\n"))
    where bytes.count < 4 * limit && endsSentence(Substring(line)) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += line
    }
    // Every byte but those that go on with a code point begins one.
    var starts = bytes.indices.lazy.filter { bytes[$0] & 0xC0 != 0x80 }.dropFirst(limit).makeIterator()
    guard let end = starts.next() else {
      opening = String(decoding: bytes, as: UTF8.self)
      return
    }
    // Chinese has no space to cut at.
    let cut = bytes[..<end].suffix(40).lastIndex(of: UInt8(ascii: " ")) ?? end
    opening = String(decoding: bytes[..<cut], as: UTF8.self) + " …"
  }
}

/// A heading has no mark at its end.
private func endsSentence(_ line: Substring) -> Bool {
  guard let last = line.unicodeScalars.last?.properties else { return false }
  return !last.isAlphabetic && last.numericType == nil
}
