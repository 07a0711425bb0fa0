/// What a request asks for, as far as the preview cares (RFC 9112).
struct RequestHead: Equatable {
  let method: String

  /// As it came, percent-encoded, without query.
  let path: String

  /// Of the `Host` field; HTTP/1.0 may leave it out.
  let host: String?

  /// Whether the reader will send another request, and it is clear where that begins: a request that brings a body is
  /// the connection's last, for bodies are not read.
  let keepsConnection: Bool
}

extension RequestHead {
  /// What could be understood in two ways is refused: a bare line feed, a space before the colon, a folded line, a
  /// second host, a length that is not a number.
  ///
  /// - Parameter head: with the empty line that ends it.
  init(parsing head: [UInt8]) throws(Refusal) {
    let lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    guard lines.allSatisfy({ $0.last == UInt8(ascii: "\r") }) else { throw .malformed }
    var contents = lines.dropLast().map { $0.dropLast() }[...]
    guard let first = contents.popFirst() else { throw .malformed }
    let request = try RequestLine(parsing: first)
    let fields = try Fields(parsing: contents)
    guard fields.hosts.count == 1 || fields.hosts.isEmpty && request.isOld else { throw .malformed }
    let goesOn = request.isOld ? fields.options.contains("keep-alive") : !fields.options.contains("close")
    self.init(
      method: request.method, path: request.path, host: fields.hosts.first,
      keepsConnection: goesOn && !fields.announcesBody)
  }
}

/// `GET /actors/china.html?a=b HTTP/1.1`
private struct RequestLine {
  let method: String
  let path: String
  /// HTTP/1.0, whose connections end with the response unless the reader asks otherwise.
  let isOld: Bool

  init(parsing line: ArraySlice<UInt8>) throws(Refusal) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, isToken(parts[0]), !parts[1].isEmpty, parts[1].allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { throw .malformed }
    method = String(decoding: parts[0], as: UTF8.self)
    path = String(decoding: parts[1].prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
    switch String(decoding: parts[2], as: UTF8.self) {
    case "HTTP/1.1": isOld = false
    case "HTTP/1.0": isOld = true
    case let version: throw version.hasPrefix("HTTP/") ? .otherVersion : .malformed
    }
  }
}

/// The fields that bear on how a request is answered; the others have to have the form of fields.
private struct Fields {
  private(set) var hosts: [String] = []
  /// Of `Connection`, in lower case.
  private(set) var options: [String] = []
  private(set) var announcesBody = false

  init(parsing lines: ArraySlice<ArraySlice<UInt8>>) throws(Refusal) {
    var lengths = 0
    for line in lines {
      let name = line.prefix { $0 != UInt8(ascii: ":") }
      let value = trimmed(line.dropFirst(name.count + 1))
      guard name.count < line.count, isToken(name), value.allSatisfy(isFieldByte) else { throw .malformed }
      switch String(decoding: name, as: UTF8.self).lowercased() {
      case "host": hosts.append(String(decoding: value, as: UTF8.self))
      case "connection":
        options += value.split(separator: UInt8(ascii: ",")).map {
          String(decoding: trimmed($0), as: UTF8.self).lowercased()
        }
      case "transfer-encoding": announcesBody = true
      case "content-length":
        lengths += 1
        guard lengths == 1, !value.isEmpty, value.allSatisfy(isDigit) else { throw .malformed }
        announcesBody = announcesBody || value.contains { $0 != UInt8(ascii: "0") }
      default: break
      }
    }
  }
}

/// Without the spaces and tabs around it.
private func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  let end = value.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? value.startIndex
  return value[..<end].drop(while: isSpace)
}

private func isFieldByte(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") }

private func isToken(_ bytes: ArraySlice<UInt8>) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isTokenByte) }

/// A byte of a method or of a field's name (RFC 9110, 5.6.2).
func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  default: isDigit(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
