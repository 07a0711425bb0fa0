internal import HTML

/// A JSON value (RFC 8259) whose members keep the order in which they were written.
indirect enum JSON: Sendable {
  case text(String)
  case number(Double)
  /// A number as it was written, in JSON's form.
  case digits(String)
  case flag(Bool)
  case null
  case list([JSON])
  case object([(key: String, value: JSON)])

  static func texts(_ texts: some Sequence<String>) -> JSON { .list(texts.map(JSON.text)) }

  /// The members of both objects, those of this one first.
  func merging(_ other: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let more) = other else { return other }
    return .object(own + more)
  }

  /// - Parameter depth: how many levels, from the outermost on, have each element on a line of its own, so that two
  ///   versions of a file can be compared line by line.
  func written(linesToDepth depth: Int = 0) -> String {
    var result = ""
    write(to: &result, lines: depth)
    if depth > 0 { result += "\n" }
    return result
  }

  /// For a `script` element, which nothing in it can end: no text is written with a `<`.
  var html: HTML { HTML(raw: written()) }

  private func write(to result: inout String, lines: Int) {
    switch self {
    case .text(let text): JSON.appendQuoted(text, to: &result)
    case .number(let number): result += number.plainText
    case .digits(let digits): result += digits
    case .null: result += "null"
    case .flag(let isTrue): result += isTrue ? "true" : "false"
    case .list(let values):
      JSON.write(values, between: "[", "]", to: &result, lines: lines) { $1.write(to: &$0, lines: lines - 1) }
    case .object(let members):
      JSON.write(members, between: "{", "}", to: &result, lines: lines) { result, member in
        JSON.appendQuoted(member.key, to: &result)
        result += ":"
        member.value.write(to: &result, lines: lines - 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, to result: inout String, lines: Int,
    _ element: (inout String, Element) -> Void
  ) {
    let breaks = lines > 0 && !elements.isEmpty
    result += open
    for (offset, value) in elements.enumerated() {
      if offset > 0 { result += "," }
      if breaks { result += "\n" }
      element(&result, value)
    }
    if breaks { result += "\n" }
    result += close
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: JSON...) { self = .list(elements) }
  /// Members without a value are left out.
  init(dictionaryLiteral elements: (String, JSON?)...) {
    self = .object(elements.compactMap { key, value in value.map { (key, $0) } })
  }
}

extension Optional {
  /// The member of an optional value.
  func json(_ value: (Wrapped) -> JSON) -> JSON? { map(value) }
}

extension JSON {
  /// A string with its quotation marks. `<`, `>` and `&` are escaped, so that JSON is safe wherever a page or a feed
  /// may hold it; U+2028 and U+2029 too: older JavaScript ends a line at them. By bytes, as `<` behind U+0600 is one
  /// character with it.
  private static func appendQuoted(_ text: String, to result: inout String) {
    var text = text
    result += "\""
    text.withUTF8 { bytes in
      var copied = 0
      for (index, byte) in bytes.enumerated() {
        guard needsEscape(byte) else { continue }
        let length = byte == 0xE2 ? 3 : 1
        guard let escape = escape(byte, bytes, at: index) else { continue }
        result += String(decoding: bytes[copied..<index], as: UTF8.self)
        result += escape
        copied = index + length
      }
      result += String(decoding: bytes[copied...], as: UTF8.self)
    }
    result += "\""
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0xE2: true
    default: false
    }
  }

  private static func escape(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x0A: "\\n"
    case 0x09: "\\t"
    case 0x0D: "\\r"
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA8: "\\u2028"
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA9: "\\u2029"
    case 0xE2: nil
    // Controls and what markup is made of.
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

extension Double {
  /// The shortest digits that mean this number, without a point where there is no fraction. Content holds only finite
  /// numbers.
  var plainText: String {
    abs(self) < 1e15 && self == rounded() ? String(Int(self)) : "\(self)"
  }
}
