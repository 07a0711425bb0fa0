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
    case .text(let text): CSV.quoted(CSV.harmless(text ?? ""))
    case .number(let number): number?.plainText ?? ""
    case .list(let values): CSV.quoted(CSV.harmless(values.joined(separator: "; ")))
    }
  }
}

extension CSV {
  /// Spreadsheets run a cell that begins like a formula: an apostrophe before it keeps it text. What is only a number
  /// stays one.
  fileprivate static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first), !isNumber(text) else {
      return text
    }
    return "'" + text
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

  /// By bytes, because a quotation mark with an accent behind it is one character. NUL bytes, which some readers take
  /// for the end, are left out.
  fileprivate static func quoted(_ text: String) -> String {
    var text = text
    let quoted: String? = text.withUTF8 { bytes in
      guard bytes.contains(where: needsQuotes) else { return nil }
      var result: [UInt8] = [quote]
      result.reserveCapacity(bytes.count + 8)
      for byte in bytes where byte != 0 {
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
    case quote, UInt8(ascii: ","), UInt8(ascii: ";"), 0, 10, 13: true
    default: false
    }
  }
}
