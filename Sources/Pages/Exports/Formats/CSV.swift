/// A table as RFC 4180 writes it, in UTF-8: a header row, lines that end in CRLF, quotation marks where they are needed.
struct CSV: Sendable {
  /// What one cell holds.
  enum Cell: Sendable {
    case text(String?)
    case number(Double?)
    /// Several values, with "; " between them.
    case list([String])
  }

  /// A column: its name in the header row, and what a row has in it.
  struct Column<Row> {
    let name: String
    let cell: (Row) -> Cell

    init(_ name: String, _ cell: @escaping (Row) -> Cell) {
      self.name = name
      self.cell = cell
    }
  }

  static func table<Row>(_ rows: some Sequence<Row>, _ columns: [Column<Row>]) -> String {
    var text = columns.map(\.name).joined(separator: ",") + "\r\n"
    for row in rows {
      for (offset, column) in columns.enumerated() {
        if offset > 0 { text += "," }
        text += column.cell(row).written
      }
      text += "\r\n"
    }
    return text
  }
}

extension CSV.Cell {
  var written: String {
    switch self {
    case .text(let text): CSV.cell(text ?? "")
    case .number(let number): number?.plainText ?? ""
    case .list(let values): CSV.cell(values.joined(separator: "; "))
    }
  }
}

extension CSV {
  fileprivate static func cell(_ text: String) -> String { quoted(harmless(plain(text))) }

  /// Line ends of all kinds stay, those beyond ASCII as line feeds; other controls are left out: nobody sees them, and
  /// some readers take NUL for the end.
  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isControl || $0.isOtherLineEnd }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": result.append(scalar)
      case _ where scalar.isOtherLineEnd: result.append("\n")
      case _ where scalar.isControl: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Spreadsheets run a cell that begins like a formula, and some programs drop what nobody sees before they look: an
  /// apostrophe before it keeps it text. What is only a number stays one.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let sign = text.unicodeScalars.first { !$0.isInvisible }
    let hasSign = sign.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return (hasSign || "\t\r\n".unicodeScalars.contains(first)) && !isNumber(text) ? "'" + text : text
  }

  /// A sign, digits, and a point with more digits; nothing else.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }

  /// By bytes, because a quotation mark with an accent behind it is one character.
  private static func quoted(_ text: String) -> String {
    var text = text
    let quoted: String? = text.withUTF8 { bytes in
      guard bytes.contains(where: needsQuotes) else { return nil }
      var result: [UInt8] = [quote]
      result.reserveCapacity(bytes.count + 8)
      for byte in bytes {
        result.append(byte)
        if byte == quote { result.append(quote) }
      }
      result.append(quote)
      return String(decoding: result, as: UTF8.self)
    }
    return quoted ?? text
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: ","), UInt8(ascii: ";"), 10, 13: true
    default: false
    }
  }
}
