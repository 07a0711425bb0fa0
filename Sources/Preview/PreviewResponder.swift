public import SiteBuilder

/// Answers requests from the built files in memory, by exact name. Pure: no socket, no disk.
///
/// There is nothing else to reach: a path with `..`, an absolute path or a name with another case is just a name that
/// no file has.
public struct PreviewResponder: Sendable {
  /// A response before it has an HTTP library's type.
  public struct Response: Sendable, Equatable {
    public let status: Int
    public let headers: [String: String]
    public let body: [UInt8]
  }

  /// By the bytes of their paths: strings are equal in all normal forms, and names on a host are not.
  private let files: [[UInt8]: [UInt8]]

  public init(files: [OutputFile]) {
    self.files = Dictionary(files.map { (Array($0.path.utf8), $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  private func file(named name: String) -> [UInt8]? { files[Array(name.utf8)] }

  /// - Parameters:
  ///   - path: as it came, percent-encoded, without query.
  ///   - host: the value of the `Host` header.
  public func response(method: String, path: String, host: String?) -> Response {
    guard let host, namesLoopback(host) else {
      return text(421, "The preview answers only to 127.0.0.1 and localhost.\n")
    }
    guard method == "GET" || method == "HEAD" else {
      return text(405, "The preview serves files: GET and HEAD.\n", ["Allow": "GET, HEAD"])
    }
    guard let name = fileName(of: path) else { return text(400, "This is not a path.\n") }
    if let body = file(named: name) { return file(200, name, name == "404.html" ? rooted(body) : body, method) }
    if let folder = folderAddress(of: name) {
      return Response(status: 301, headers: headers(length: 0, ["Location": folder]), body: [])
    }
    guard let page = file(named: "404.html") else { return text(404, "There is no such page.\n") }
    return file(404, "404.html", rooted(page), method)
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
    let parts = host.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, ["127.0.0.1", "localhost"].contains(name) else { return false }
    return parts.dropFirst().allSatisfy { UInt16($0) != nil }
  }

  /// `actors/china.html` of `/actors/china.html`; a folder stands for its index.
  private func fileName(of path: String) -> String? {
    let slash = UInt8(ascii: "/")
    guard path.utf8.first == slash, let decoded = percentDecoded(path.utf8.dropFirst()) else { return nil }
    return decoded.isEmpty || decoded.utf8.last == slash ? decoded + "index.html" : decoded
  }

  /// `/actors/` for `actors` where there is an index, so that the page's relative links hold.
  private func folderAddress(of name: String) -> String? {
    file(named: name + "/index.html").map { _ in "/\(name)/" }
  }

  private func file(_ status: Int, _ name: String, _ body: [UInt8], _ method: String) -> Response {
    let headers = headers(length: body.count, ["Content-Type": mediaType(ofFileNamed: name)])
    return Response(status: status, headers: headers, body: method == "HEAD" ? [] : body)
  }

  private func text(_ status: Int, _ message: String, _ extra: [String: String] = [:]) -> Response {
    let type = ["Content-Type": "text/plain; charset=utf-8"]
    let headers = headers(length: message.utf8.count, type.merging(extra) { _, new in new })
    return Response(status: status, headers: headers, body: Array(message.utf8))
  }

  private func headers(length: Int, _ extra: [String: String]) -> [String: String] {
    let fixed = [
      "Content-Length": String(length),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
    ]
    return fixed.merging(extra) { _, new in new }
  }
}

/// The text behind `%XX`, or nil where that is not UTF-8, not hexadecimal or a control character.
private func percentDecoded(_ path: some Sequence<UInt8>) -> String? {
  var bytes: [UInt8] = []
  var rest = path.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.next(), let low = rest.next(),
      let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16), value >= 32
    else { return nil }
    bytes.append(value)
  }
  return String(validating: bytes, as: UTF8.self)
}
