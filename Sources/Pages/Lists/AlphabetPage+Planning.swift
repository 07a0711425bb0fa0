internal import Dossiers
internal import HTML
internal import Wording

extension AlphabetPage {
  init(_ context: inout some CitingPlanner) {
    let title = context.words.site(.alphabet)
    let groups = context.letters
    let total = groups.reduce(0) { $0 + $1.rows.count }
    let standfirst = context.words.list(.byName)
    self.init(
      frame: context.frame(title: title, description: standfirst),
      head: RecordHead(side: nil, kind: context.words.list(.inAll(total)), title: title, standfirst: standfirst),
      letters: Lens(
        label: context.words.list(.letter),
        choices: groups.map {
          NavigationItem(label: $0.title, link: .fragment("\($0.id)-heading"), isCurrent: false)
        }), groups: groups)
  }
}

extension SiteMap {
  /// What an alphabetical list holds: everything but the brief and the page for what is not found.
  var listed: [Record] {
    dossier.records.filter { !($0.page?.isSiteOwn ?? false) }
  }
}

extension PagePlanner {
  fileprivate var letters: [RecordSection] {
    let entries = site.listed.map { (key: AlphabetKey($0.title), record: $0) }
    // Records of one name stand in the order of their kinds and ids.
    let sorted = entries.enumerated().sorted { a, b in
      a.element.key == b.element.key ? a.offset < b.offset : a.element.key < b.element.key
    }.map(\.element)
    var groups: [(heading: AlphabetKey.Heading, rows: [RecordRow])] = []
    for (key, record) in sorted {
      if groups.last?.heading != key.heading { groups.append((key.heading, [])) }
      groups[groups.count - 1].rows.append(undatedRow(record, detail: detail(record)))
    }
    return groups.map { RecordSection(id: $0.heading.id, title: $0.heading.title(words), rows: $0.rows) }
  }

  private func detail(_ record: some RecordContent) -> String {
    words.join([words.kind(.one(record.kind, .inSentence)), record.date.map { words.date($0, .short) }], .list)
  }
}

/// Where a name stands in the alphabet: without marks over letters, case, spaces and punctuation.
///
/// Folded by a table of our own, so that the order is the same on every machine. What has no place among the letters
/// of English, Chinese for one, stands behind them in the order of Unicode.
struct AlphabetKey: Comparable {
  /// The part of the list that the name is in.
  enum Heading: Equatable {
    case letter(String)
    case digits, other

    func title(_ words: any Wording) -> String {
      switch self {
      case .letter(let letter): letter
      case .digits: "0–9"
      case .other: words.list(.otherLetters)
      }
    }

    var id: String {
      switch self {
      case .letter(let letter): "letter-" + letter.lowercased()
      case .digits: "digits"
      case .other: "other"
      }
    }
  }

  let folded: String
  let heading: Heading

  init(_ name: String) {
    var folded = ""
    for character in name.lowercased() where character.isLetter || character.isNumber {
      if character.isASCII { folded.append(character) } else { folded += Self.latin[character] ?? String(character) }
    }
    // A name of punctuation only belongs to the end, too.
    if folded.isEmpty { folded = "\u{FFFD}" + name }
    self.folded = folded
    let first = folded.utf8.first ?? 0
    heading =
      switch first {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter(String(UnicodeScalar(first - 32)))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digits
      default: .other
      }
  }

  static func < (a: AlphabetKey, b: AlphabetKey) -> Bool {
    a.folded.utf8.lexicographicallyPrecedes(b.folded.utf8)
  }

  private static let latin: [Character: String] = {
    let families = [
      "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẽ", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįıǐ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőơǒ", "oe": "œ", "r": "ŕŗř",
      "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųưǔǖǘǚǜ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    return Dictionary(uniqueKeysWithValues: families.flatMap { base, letters in letters.map { ($0, base) } })
  }()
}
