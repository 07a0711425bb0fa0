internal import Dossiers

/// Which page has which words, and where.
///
/// Pages are numbered from 0 in the order of their paths.
struct SearchIndex: Sendable {
  /// A term with the pages that have it.
  struct Entry: Sendable {
    let term: String
    /// For each page, in their order, four times its number plus the weightiest place (``SearchDocument/Place``).
    let postings: [Int32]
  }

  let documents: [SearchDocument]
  /// In the order in which JavaScript sorts strings, by UTF-16 units.
  let entries: [Entry]

  /// Cuts the texts on all cores, then joins the parts in order.
  init(_ site: SiteMap) async {
    let subjects = site.searchSubjects
    let size = subjects.count / 32 + 1
    let starts = Array(stride(from: 0, to: subjects.count, by: size))
    let parts = await concurrentMap(starts) { start in
      Part(subjects[start..<min(start + size, subjects.count)].map { $0.searchDocument(in: site) }, from: start)
    }
    self.init(parts)
  }

  init(_ documents: [SearchDocument]) { self.init([Part(documents, from: 0)]) }

  private init(_ parts: [Part]) {
    documents = parts.flatMap(\.documents)
    var terms = TermTable()
    var postings: [[Int32]] = []
    for part in parts {
      for term in 0..<part.terms.count {
        let number = terms.number(of: part.terms[term])
        if number == postings.count { postings.append([]) }
        postings[number] += part.postings[term]
      }
    }
    let order = (0..<terms.count).sorted { terms[$0].lexicographicallyPrecedes(terms[$1], by: isBeforeInUTF16) }
    entries = order.map { number in
      let scalars = terms[number].lazy.compactMap(Unicode.Scalar.init)
      return Entry(term: String(String.UnicodeScalarView(scalars)), postings: postings[number])
    }
  }
}

/// The index of some pages that follow each other.
private struct Part: Sendable {
  let documents: [SearchDocument]
  private(set) var terms = TermTable()
  private(set) var postings: [[Int32]] = []

  init(_ documents: [SearchDocument], from start: Int) {
    self.documents = documents
    var tokeniser = Tokeniser()
    for (offset, document) in documents.enumerated() {
      let page = Int32(start + offset)
      for (place, texts) in document.texts.enumerated() {
        for text in texts {
          tokeniser.forEachToken(in: text) { token in
            add(terms.number(of: token), on: page, at: Int32(place))
          }
        }
      }
    }
  }

  /// Places come weightiest first, so that a page's first is the one to keep.
  private mutating func add(_ term: Int, on page: Int32, at place: Int32) {
    if term == postings.count { postings.append([]) }
    if postings[term].last.map({ $0 / 4 == page }) ?? false { return }
    postings[term].append(4 * page + place)
  }
}

/// UTF-16 writes what lies beyond U+FFFF with units below U+E000.
private func isBeforeInUTF16(_ a: UInt32, _ b: UInt32) -> Bool {
  func rank(_ value: UInt32) -> UInt32 { 0xE000...0xFFFF ~= value ? value + 0x11_0000 : value }
  return rank(a) < rank(b)
}
