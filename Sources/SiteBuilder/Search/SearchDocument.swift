internal import Dossiers
internal import HTML

/// What search and previews know of one page.
struct SearchDocument: Sendable {
  /// Where a word stands, the weightiest place first.
  enum Place: Int, CaseIterable {
    case title, summary, text
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

  mutating func add(_ place: Place, _ added: [String?]) { texts[place.rawValue] += added.compactMap(\.self) }

  /// What is shown of the text, cut between words.
  ///
  /// - Parameter limit: in code points.
  mutating func open(with texts: [String?], limit: Int = 300) {
    let text = texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ").unicodeScalars
    var end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
    let isCut = end < text.endIndex
    if isCut {
      // Chinese has no space to cut at.
      end = text[..<end].suffix(40).lastIndex { $0 == " " || $0 == "\n" } ?? end
    }
    opening = String(String.UnicodeScalarView(text[..<end].lazy.map { $0 == "\n" ? " " : $0 })) + (isCut ? " …" : "")
  }
}
