import HTML
import Testing
import Wording

@testable import Pages
@testable import SiteBuilder

/// Every writer of text, fed with every sign beside every joiner, and read back by bytes.
@Suite struct WriterEscapingTests {
  @Test(arguments: HostileText.joiners)
  func `Markup holds any text as text, between tags and in an attribute`(joiner: String) throws {
    for text in HostileText.texts(joinedBy: joiner) {
      let markup = ("<p title=\"\(text)\">\(text)</p>" as HTML).markup
      let parts = markup.parts(separatedBy: "\">")
      try #require(parts.count == 2, "\(text.scalars)")
      let (attribute, content) = (parts[0], parts[1])
      #expect(attribute.utf8.starts(with: "<p title=\"".utf8) && content.utf8.suffix(4).elementsEqual("</p>".utf8))
      #expect(String(decoding: attribute.utf8.dropFirst(10), as: UTF8.self).unescaped?.scalars == text.scalars)
      #expect(String(decoding: content.utf8.dropLast(4), as: UTF8.self).unescaped?.scalars == text.scalars)
      #expect(("\(text)" as XML).markup.unescaped?.scalars == text.scalars)
    }
  }

  @Test(arguments: HostileText.joiners)
  func `JSON holds any text in its quotation marks, and nothing that markup is made of`(joiner: String) {
    for text in HostileText.texts(joinedBy: joiner) {
      let written = JSON.text(text).written()
      #expect(written.jsonText?.scalars == text.scalars)
      #expect(!written.utf8.contains { "<>&".utf8.contains($0) || $0 < 32 }, "\(text.scalars)")
      let object = JSON.object([(text, .flag(true))]).written()
      #expect(object == "{\(written):true}")
      let literal = scriptLiteral(text)
      #expect(literal.jsonText?.scalars == text.scalars)
      #expect(!literal.utf8.contains { $0 == UInt8(ascii: "<") || $0 < 32 })
    }
  }

  @Test(arguments: HostileText.joiners)
  func `A calendar's text stays in its property`(joiner: String) {
    for text in HostileText.texts(joinedBy: joiner) {
      for length in [1, 40] {
        let long = String(repeating: text, count: length)
        var ics = ICS()
        ics.add("SUMMARY", text: long)
        ics.add("URL", long)
        let lines = ics.text.parts(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.utf8.contains { $0 == 10 || $0 == 13 } })
        let starts = lines.filter { $0.utf8.first != UInt8(ascii: " ") }
        #expect(starts.map { $0.parts(separatedBy: ":")[0] } == ["SUMMARY", "URL", ""], "\(text.scalars)")
        let whole = ics.text.parts(separatedBy: "\r\n ").joined().parts(separatedBy: "\r\n")
        #expect(unescapedICS(whole[0])?.scalars == ("SUMMARY:" + long).normalisedLines.scalars)
      }
    }
  }

  /// RFC 5545, section 3.3.11, by bytes; nil where a sign that must be escaped is not.
  private func unescapedICS(_ line: String) -> String? {
    var result: [UInt8] = []
    var rest = Array(line.utf8)[...]
    while let byte = rest.popFirst() {
      if ";,".utf8.contains(byte) { return nil }
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let next = rest.popFirst(), "\\;,n".utf8.contains(next) else { return nil }
      result.append(next == UInt8(ascii: "n") ? 10 : next)
    }
    return String(decoding: result, as: UTF8.self)
  }

  @Test(arguments: HostileText.joiners)
  func `A cell of a table stays one cell, and no formula`(joiner: String) {
    for text in HostileText.texts(joinedBy: joiner) {
      let table = CSV.table([text], [.init("a") { .text($0) }, .init("b") { _ in .text("end") }])
      let rows = parsedCSV(table)
      #expect(rows.count == 2 && rows.allSatisfy { $0.count == 2 } && rows.last?.last == "end", "\(text.scalars)")
      guard let cell = rows.last?.first else { continue }
      #expect(cell.scalars == text.scalars || cell.scalars == ["'"] + text.scalars)
      let seen = cell.unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
      #expect(!"=+-@".unicodeScalars.contains(seen ?? "'"), "\(text.scalars)")
    }
  }

  /// RFC 4180, by bytes.
  private func parsedCSV(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == UInt8(ascii: "\""): cell.append(rest.removeFirst())
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, 10 where !isQuoted:
        if byte == 10, cell.last == 13 { cell.removeLast() }
        rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
        if byte == 10 { rows.append([]) }
        cell = []
      default: cell.append(byte)
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: HostileText.joiners)
  func `A field of BibTeX stays in its braces`(joiner: String) {
    for text in HostileText.texts(joinedBy: joiner) {
      var bib = BibTeX("misc", key: text)
      bib.add("title", verbatim: text)
      bib.add("author", [.whole(text), .parts(family: text, suffix: "", given: text)])
      bib.add(pages: text)
      bib.add("doi", raw: text)
      bib.add("note", text)
      bib.add("url", address: Link(text)?.destination)
      var depth = 0
      var depths: [Int] = []
      for byte in bib.entry.utf8 {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        depths.append(depth)
      }
      // Between `@misc{` and the last brace.
      #expect(depths.dropFirst(5).dropLast(2).allSatisfy { $0 > 0 } && depth == 0, "\(text.scalars)")
      // A line that is not ours would begin in the first column.
      let lines = bib.entry.parts(separatedBy: "\n")
      #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.utf8.starts(with: "  ".utf8) })
      #expect(!bib.entry.utf8.contains(13))
    }
  }

  @Test(arguments: HostileText.joiners)
  func `A string of a style sheet and an address stay what they are`(joiner: String) throws {
    for text in HostileText.texts(joinedBy: joiner) {
      let sheet = PrintStylesheet(foot: text, direction: .leftToRight).render().parts(
        separatedBy: "@bottom-left{content:\"")
      try #require(sheet.count == 2)
      let string = String(decoding: sheet[1].utf8.dropLast("\"}}\n".utf8.count), as: UTF8.self)
      #expect(!string.utf8.contains { "\"<>&\n\r".utf8.contains($0) }, "\(text.scalars)")
      for address in [Link(text)?.destination, Link.fragment(text).destination].compactMap(\.self) {
        #expect(address.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"\\^`{|}".utf8.contains($0) })
      }
    }
  }
}

extension String {
  /// CRLF, CR and LF as LF, as RFC 5545's `\n` means all of them.
  fileprivate var normalisedLines: String {
    parts(separatedBy: "\r\n").joined(separator: "\n").parts(separatedBy: "\r").joined(separator: "\n")
  }
}
