import Foundation

/// Markup as a person can read its difference: where a line is longer than a screen is wide, it is cut before opening tags,
/// and a `\` at its end says that it goes on. Nothing is lost: without the cuts it is what the site has.
///
/// In a drawing each element that follows another gets a line, so that one number which grows moves no other cut.
struct ReadableMarkup {
  /// In bytes; what has no tag to cut at stays longer.
  static let width = 200

  private(set) var text: [UInt8] = []
  /// How many `svg` elements are open.
  private var depth = 0

  init(_ markup: String) {
    for line in markup.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      add(line)
      text.append(UInt8(ascii: "\n"))
    }
    // One line feed stands between two lines.
    text.removeLast()
  }

  private mutating func add(_ line: Substring.UTF8View) {
    var length = 0
    var last: UInt8?
    for piece in Self.pieces(line) {
      let standsInDrawing = depth > 0 && last == UInt8(ascii: ">")
      if length > 0, line.count > Self.width, standsInDrawing || length + piece.count > Self.width {
        text += Array("\\\n".utf8)
        length = 0
      }
      text += piece
      length += piece.count
      last = piece.last
      depth += Self.count("<svg", in: piece) - Self.count("</svg", in: piece)
    }
  }

  /// The line, cut before each opening tag.
  private static func pieces(_ line: Substring.UTF8View) -> [Substring.UTF8View] {
    let starts = line.indices.filter { index in
      line[index] == UInt8(ascii: "<") && line[line.index(after: index)...].first != UInt8(ascii: "/")
    }
    let cuts = ([line.startIndex] + starts.filter { $0 != line.startIndex }) + [line.endIndex]
    return zip(cuts, cuts.dropFirst()).map { line[$0..<$1] }
  }

  private static func count(_ tag: String, in piece: Substring.UTF8View) -> Int {
    piece.indices.count { piece[$0...].starts(with: tag.utf8) }
  }
}

/// What a page has between its masthead and its foot; all of a page that has neither.
func mainPart(of page: String) -> String {
  guard let start = page.range(of: "<main"), let end = page.range(of: "</main>", options: .backwards) else {
    return page
  }
  return page[start.lowerBound..<end.upperBound] + "\n"
}
