public import Pages

/// Answers requests from the built files in memory, by exact name. Pure: no socket, no disk.
///
/// There is nothing else to reach: a path with `..`, an absolute path or a name with another case is just a name that
/// no file has.
public struct PreviewResponder: Sendable {
  /// By the bytes of the path, as on disk: two spellings that only Unicode takes for one are two files.
  private let files: [[UInt8]: [UInt8]]

  /// - Parameter files: where two have one path, the last counts, as it does on disk.
  public init(files: [OutputFile]) {
    self.files = Dictionary(files.map { (Array($0.path.utf8), $0.bytes) }, uniquingKeysWith: { _, last in last })
  }

  private func file(named name: String) -> [UInt8]? { files[Array(name.utf8)] }

  /// - Parameters:
  ///   - path: as it came, percent-encoded, without query.
  ///   - host: the value of the `Host` header.
  public func response(method: String, path: String, host: String?) -> Response {
    let response = answer(method: method, path: path, host: host)
    return method == "HEAD" ? response.withoutBody : response
  }

  private func answer(method: String, path: String, host: String?) -> Response {
    guard let host, namesLoopback(host) else {
      return .text(421, "The preview answers only to 127.0.0.1 and localhost.\n")
    }
    guard method == "GET" || method == "HEAD" else {
      return .text(405, "The preview serves files: GET and HEAD.\n", ["Allow": "GET, HEAD"])
    }
    guard let name = fileName(of: path) else { return .text(400, "This is not a path.\n") }
    if let body = file(named: name) { return file(200, name, name == "404.html" ? rooted(body) : body) }
    if file(named: name + "/index.html") != nil {
      // So that the page's relative links hold.
      return Response(301, ["Location": path + "/"], [])
    }
    guard let page = file(named: "404.html") else { return .text(404, "There is no such page.\n") }
    return file(404, "404.html", rooted(page))
  }

  /// The 404 page answers at any depth, so its relative links are told where the site begins. The first `base` of a
  /// page holds: one that the page has of its own is for its host.
  private func rooted(_ page: [UInt8]) -> [UInt8] {
    guard let head = page.firstRange(of: Array("<head>".utf8)) else { return page }
    return page[..<head.upperBound] + Array("<base href=\"/\">".utf8) + page[head.upperBound...]
  }

  /// Only requests that name this machine's loopback are answered, so that no web page can reach the preview through a
  /// name of its own that it lets point here (DNS rebinding).
  private func namesLoopback(_ host: String) -> Bool {
    let parts = host.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let name = parts.first, ["127.0.0.1", "localhost"].contains(name) else { return false }
    return parts.dropFirst().allSatisfy { UInt16($0) != nil && $0.utf8.allSatisfy(isDigit) }
  }

  /// `actors/china.html` of `/actors/china.html`; a folder stands for its index.
  private func fileName(of path: String) -> String? {
    guard path.utf8.first == UInt8(ascii: "/"), let decoded = percentDecoded(path.utf8.dropFirst()) else { return nil }
    return [nil, UInt8(ascii: "/")].contains(decoded.utf8.last) ? decoded + "index.html" : decoded
  }

  private func file(_ status: Int, _ name: String, _ body: [UInt8]) -> Response {
    Response(status, ["Content-Type": mediaType(ofFileNamed: name)], body)
  }
}

/// The text behind `%XX`, or nil where that is not UTF-8, not hexadecimal or has a control character.
private func percentDecoded(_ path: some Sequence<UInt8>) -> String? {
  var bytes: [UInt8] = []
  var rest = path.makeIterator()
  while var byte = rest.next() {
    if byte == UInt8(ascii: "%") {
      guard let high = rest.next(), let low = rest.next(),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else { return nil }
      byte = value
    }
    guard byte >= 0x20, byte != 0x7F else { return nil }
    bytes.append(byte)
  }
  return String(validating: bytes, as: UTF8.self)
}
