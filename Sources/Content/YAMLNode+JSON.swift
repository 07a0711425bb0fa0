internal import Diagnostics

extension YAMLNode {
  /// Parses JSON (RFC 8259) to the nodes that YAML gives: texts are quoted scalars, numbers and words plain ones as they
  /// are written.
  ///
  /// - Returns: the root, an empty scalar for an empty file, or nil together with an `invalid-json`, `json-depth` or
  ///   `duplicate-key` error.
  static func parse(json text: String, path: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    var reader = JSONReader(text, path: path)
    do {
      return (try reader.document(), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }
}

/// Goes through JSON once. Its place is kept as it goes: a whole library may stand on one line.
private struct JSONReader {
  struct Fault: Error {
    let diagnostic: Diagnostic
  }

  /// Levels of lists and objects within each other.
  private static let depthLimit = 32

  private let bytes: [UInt8]
  private let path: String
  private var index = 0
  private var depth = 0
  /// The place of the byte at `placed`.
  private var (placed, line, column) = (0, 1, 1)

  init(_ text: String, path: String) {
    bytes = Array(text.utf8)
    self.path = path
  }

  mutating func document() throws(Fault) -> YAMLNode {
    skipSpace()
    if next == nil { return YAMLNode(.scalar("", isQuoted: false), at: location()) }
    let root = try value()
    skipSpace()
    if next != nil { throw fault("something stands behind its end") }
    return root
  }

  private mutating func value() throws(Fault) -> YAMLNode {
    let place = location()
    switch next {
    case UInt8(ascii: "\""): return YAMLNode(.scalar(try text(), isQuoted: true), at: place)
    case UInt8(ascii: "["):
      var nodes: [YAMLNode] = []
      try elements(until: UInt8(ascii: "]"), of: "list", from: place) { reader throws(Fault) in
        nodes.append(try reader.value())
      }
      return YAMLNode(.sequence(nodes), at: place)
    case UInt8(ascii: "{"): return YAMLNode(.mapping(try entries(from: place)), at: place)
    default: return YAMLNode(.scalar(try plain(), isQuoted: false), at: place)
    }
  }

  private mutating func entries(from place: SourceLocation) throws(Fault) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    try elements(until: UInt8(ascii: "}"), of: "object", from: place) { reader throws(Fault) in
      let keyPlace = reader.location()
      guard reader.next == UInt8(ascii: "\"") else { throw reader.fault("a key stands in double quotation marks") }
      let key = try reader.text()
      if !keys.insert(key).inserted {
        let message = "A key stands once in an object, \(quotedKey(key)) does not."
        throw Fault(diagnostic: Diagnostic("duplicate-key", message, at: keyPlace))
      }
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.fault("a key is followed by a colon") }
      reader.skipSpace()
      entries.append(YAMLNode.Entry(key: key, keyLocation: keyPlace, value: try reader.value()))
    }
    return entries
  }

  /// What stands between a bracket and the one that closes it, with commas.
  private mutating func elements(
    until end: UInt8, of noun: String, from place: SourceLocation,
    _ element: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      let message = "JSON nests lists and objects at most \(Self.depthLimit) levels deep."
      throw Fault(diagnostic: Diagnostic("json-depth", message, at: place))
    }
    index += 1
    skipSpace()
    if take(end) { return }
    while true {
      try element(&self)
      skipSpace()
      if take(end) { return }
      if next == nil { throw cutOff(noun, from: place) }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma or the end of the \(noun) is missing here") }
      skipSpace()
      if next == end { throw fault("no comma stands before the end of the \(noun)") }
      if next == nil { throw cutOff(noun, from: place) }
    }
  }

  /// A number, `true`, `false` or `null`, as it is written.
  private mutating func plain() throws(Fault) -> String {
    let start = index
    while let byte = next, isPlain(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || isJSONNumber(word) { return word }
    index = start
    throw fault(next == nil ? "it ends where a value is missing" : "a value is missing or stands without its marks")
  }

  private mutating func text() throws(Fault) -> String {
    let place = location()
    index += 1
    var text: [UInt8] = []
    var copied = index
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[copied..<index]
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[copied..<index]
        text += try escape()
        copied = index
      case 0..<32: throw fault("a text holds no line ends and other controls; they are written as \\n, \\t, \\u0000")
      default: index += 1
      }
    }
    throw cutOff("text", from: place)
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    let sign = index + 1 < bytes.count ? bytes[index + 1] : 0
    if let byte = simpleEscapes[sign] {
      index += 2
      return [byte]
    }
    guard let first = codeUnit(at: index) else { throw fault("a backslash is followed by one of \" \\ / b f n r t u") }
    index += 6
    var units = [first]
    if UTF16.isLeadSurrogate(first), let second = codeUnit(at: index), UTF16.isTrailSurrogate(second) {
      units.append(second)
      index += 6
    }
    // Half a pair is no character: U+FFFD stands for it.
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Of an escape: a backslash, `u` and four hexadecimal digits.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let digits = bytes[start + 2..<start + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension JSONReader {
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { index += 1 }
  }

  /// Of the next byte; columns count scalars. Asked for in the order of the text.
  private mutating func location() -> SourceLocation {
    while placed < index {
      let byte = bytes[placed]
      placed += 1
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if placed == bytes.count || bytes[placed] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceLocation(path: path, line: line, column: column)
  }

  private mutating func fault(_ problem: String) -> Fault {
    Fault(diagnostic: Diagnostic("invalid-json", "This is not JSON: \(problem).", at: location()))
  }

  private mutating func cutOff(_ noun: String, from place: SourceLocation) -> Fault {
    let message = "This is not JSON: the file ends before the \(noun) does. It was cut off; export it once more."
    let note = Diagnostic.Note("The \(noun) begins here.", at: place)
    return Fault(diagnostic: Diagnostic("invalid-json", message, at: location(), notes: [note]))
  }
}

private func quotedKey(_ key: String) -> String { "'\(String(key.unicodeScalars.prefix(60)))'" }

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: "+-.".utf8.contains(byte)
  }
}

private let simpleEscapes: [UInt8: UInt8] = [
  UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt8(ascii: "/"),
  UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
]

/// RFC 8259, section 6.
private func isJSONNumber(_ text: String) -> Bool {
  var rest = text.utf8[...]
  func digits() -> Bool {
    let count = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    rest = rest.dropFirst(count)
    return count > 0
  }
  if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
  if rest.first == UInt8(ascii: "0") { rest = rest.dropFirst() } else if !digits() { return false }
  if rest.first == UInt8(ascii: ".") {
    rest = rest.dropFirst()
    if !digits() { return false }
  }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if !digits() { return false }
  }
  return rest.isEmpty
}
