internal import Dossiers
package import HTML
internal import Wording

/// The index as scripts of a few kilobytes, each loaded when a query or preview needs it.
///
/// - `search/index.js`: where each term shard begins, and what narrows a result: kinds, sides, themes, months; which
///   traditional characters stand in it as simplified ones.
/// - `search/terms-N.js`: terms with their pages, cut by size.
/// - `search/pages-N.js`: eight pages each, with title, kind, side, date and how the text begins.
/// - `search/paths.js`: where each of these begins, for previews, which know a path and no number.
///
/// Numbers are written as in ``NumberText``.
package struct SearchShards {
  /// Pages in one shard; `search.js` and `dossier.js` divide by it.
  static let pagesInShard = 8
  package static let folder: SitePath = "search"
  /// Where a shard of terms is full, in bytes.
  static let termBytes = 8_000

  let index: SearchIndex
  let settings: DossierSettings
  let words: any Wording
  let themes: [Theme]

  /// In no order that matters.
  var files: [OutputFile] {
    let terms = termShards, pages = pageShards
    var checksum = Checksum()
    for text in terms.map(\.text) + pages { checksum.add(text) }
    let first = pages.indices.map { index.documents[$0 * Self.pagesInShard].path.string }
    let last = pages.indices.map { number in
      index.documents[min((number + 1) * Self.pagesInShard, index.documents.count) - 1].path.string
    }
    let sides = scriptList(marks.map { scriptList([$0.slug, $0.drawing, $0.label(words)].map(scriptLiteral)) })
    let head = "{version:\(scriptLiteral(checksum.string)),sides:\(sides),"
    let starts = scriptList(separators(first: terms.map(\.first), last: terms.map(\.last)).map(scriptLiteral))
    let paths = scriptList(separators(first: first, last: last).map(scriptLiteral))
    return [
      file("index", "\(head)terms:\(starts),facets:\(facets),months:\(months),variants:\(scriptLiteral(variants))}"),
      file("paths", "\(head)paths:\(paths)}"),
    ]
      + terms.enumerated().map { file("terms-\($0.offset)", scriptLiteral($0.element.text)) }
      + pages.enumerated().map { file("pages-\($0.offset)", $0.element) }
  }

  private func file(_ name: String, _ data: String) -> OutputFile {
    OutputFile(path: "search/\(name).js", text: "dossierSearch.add(\"\(name)\",\(data));\n")
  }

  // MARK: Terms

  /// `term postings term postings …`
  private var termShards: [(first: String, last: String, text: String)] {
    var shards: [(first: String, last: String, text: String)] = []
    var first: String?, last = "", text: [UInt8] = []
    func close() {
      guard let start = first else { return }
      shards.append((start, last, String(decoding: text, as: UTF8.self)))
      first = nil
      text = []
    }
    for entry in index.entries {
      let postings = postings(entry).bytes
      // A frequent word has a shard of its own rather than weighing on its neighbours.
      if text.count + postings.count > Self.termBytes { close() }
      if first != nil { text.append(0x20) }
      first = first ?? entry.term
      last = entry.term
      text += Array(entry.term.utf8) + [0x20] + postings
    }
    close()
    return shards
  }

  /// Of the characters that are in some term, each traditional one with the simplified one behind it: what the script has to
  /// know of ``HanVariants`` to ask for the same as was written.
  private var variants: String {
    let known = Set(index.entries.lazy.flatMap { $0.term.unicodeScalars }.map(\.value))
    let pairs = HanVariants.pairs.filter { known.contains($0.simplified) }
    let scalars = pairs.flatMap { [$0.traditional, $0.simplified] }.compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  /// Four times the distance from the page before, plus the place.
  private func postings(_ entry: SearchIndex.Entry) -> NumberText {
    var numbers = NumberText()
    var last = -1
    for posting in entry.postings {
      let page = Int(posting) / 4
      numbers.append(4 * (page - last) + Int(posting) % 4)
      last = page
    }
    return numbers
  }

  // MARK: Pages

  private var pageShards: [String] {
    let numbers = Dictionary(marks.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    return stride(from: 0, to: index.documents.count, by: Self.pagesInShard).map { start in
      let documents = index.documents[start..<min(start + Self.pagesInShard, index.documents.count)]
      return scriptList(documents.map { page($0, numbers) })
    }
  }

  /// `[path, title, title in another script, its language, kind, number of the mark or -1, date, how the text begins]`
  private func page(_ document: SearchDocument, _ numbers: [SideMark: Int]) -> String {
    let side = document.side.flatMap { numbers[$0] } ?? -1
    let texts = [document.path.string, document.title, document.localTitle?.text, document.localTitle?.language]
    return scriptList(
      (texts + [document.kindWord]).map { scriptLiteral($0 ?? "") }
        + [
          String(side), scriptLiteral(document.date.map { words.date($0, .short) } ?? ""),
          scriptLiteral(document.opening),
        ])
  }

  // MARK: Facets

  /// Of each side, then of several as far as there are such pages.
  private var marks: [SideMark] {
    let sides = settings.sides.map { SideMark($0) }
    return sides + Set(index.documents.compactMap(\.side)).subtracting(sides).sorted { $0.order < $1.order }
  }

  /// `[[name, label, [[value, label, pages], …]], …]`
  private var facets: String {
    let kinds = Dictionary(grouping: index.documents.indices) { index.documents[$0].kind }
    var bySide: [String: [Int]] = [:]
    var byTheme: [String: [Int]] = [:]
    for (number, document) in index.documents.enumerated() {
      for side in document.side?.filterValues ?? [] { bySide[side, default: []].append(number) }
      for theme in Set(document.themes) { byTheme[theme, default: []].append(number) }
    }
    let sides = settings.sides.map { ($0.id, $0.label) } + [(SideMark.together, words.site(.joint))]
    return scriptList([
      facet(
        "kind", words.site(.kind),
        RecordKind.allCases.map { ($0.rawValue, words.kind(.many($0, .label)), kinds[$0] ?? []) }),
      facet("side", words.site(.side), sides.map { ($0, $1, bySide[$0] ?? []) }),
      facet("theme", words.site(.theme), themes.map { ($0.id, $0.title, byTheme[$0.id] ?? []) }),
    ])
  }

  private func facet(_ name: String, _ label: String, _ values: [(id: String, label: String, pages: [Int])]) -> String {
    let shown = values.filter { !$0.pages.isEmpty }.map { value in
      scriptList([value.id, value.label, NumberText(rising: value.pages).string].map(scriptLiteral))
    }
    return scriptList([scriptLiteral(name), scriptLiteral(label), scriptList(shown)])
  }

  /// Of each page the month in which its date begins, counted from the start of year 0; 0 without a date. The first
  /// number is the earliest month, less one, and is taken off from all others.
  private var months: String {
    let months = index.documents.map { document in
      (document.date.flatMap { $0.earliest ?? $0.latest }).map { 12 * $0.year + $0.month - 1 }
    }
    let base = (months.compactMap(\.self).min() ?? 1) - 1
    return scriptLiteral(NumberText([base] + months.map { $0.map { $0 - base } ?? 0 }).string)
  }
}

extension SideMark {
  /// For script: its drawings, each with the class of its colour where that is not the mark's own.
  fileprivate var drawing: String {
    drawings.map { $0.slug == slug ? $0.name : "\($0.name) \($0.slug)" }.joined(separator: ", ")
  }

  /// Whatever tells it from others.
  fileprivate var order: String { (sides.map(\.id) + [isJoint ? "" : "-"]).joined(separator: " ") }
}

/// For shards in order the shortest text at which each begins: just enough to tell its first element from the last one
/// of the shard before. The first begins with nothing.
func separators(first: [String], last: [String]) -> [String] {
  zip([nil] + last.dropLast().map(Optional.some), first).map { before, start in
    guard let before else { return "" }
    let shared = zip(before.unicodeScalars, start.unicodeScalars).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(start.unicodeScalars.prefix(shared + 1)))
  }
}

/// FNV-1a over the bytes: a browser that kept an older shard loads the new one, for its address differs.
private struct Checksum {
  private var hash: UInt32 = 0x811C_9DC5

  mutating func add(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  }

  var string: String { String(hash, radix: 36) }
}
