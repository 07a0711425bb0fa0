internal import Foundation

extension PreviewResponder {
  /// A response before it has a connection to go over.
  public struct Response: Sendable, Equatable {
    public let status: Int
    public let headers: [String: String]
    public let body: [UInt8]

    init(_ status: Int, _ headers: [String: String], _ body: [UInt8]) {
      let fixed = [
        "Content-Length": String(body.count),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
      ]
      self.init(status: status, headers: fixed.merging(headers) { _, new in new }, body: body)
    }

    private init(status: Int, headers: [String: String], body: [UInt8]) {
      self.status = status
      self.headers = headers
      self.body = body
    }

    static func text(_ status: Int, _ message: String, _ headers: [String: String] = [:]) -> Response {
      let type = ["Content-Type": "text/plain; charset=utf-8"]
      return Response(status, type.merging(headers) { _, new in new }, Array(message.utf8))
    }

    /// The response to HEAD, whatever it is: it tells a length, and a body would be taken for the next response.
    var withoutBody: Response { Response(status: status, headers: headers, body: []) }
  }
}

extension PreviewResponder.Response {
  /// As it goes over the wire (RFC 9112), in one piece.
  ///
  /// - Parameter keepsConnection: whether we are ready for another request.
  func message(keepsConnection: Bool) -> Data {
    var fields = headers
    fields["Connection"] = keepsConnection ? "keep-alive" : "close"
    let lines =
      ["HTTP/1.1 \(status) \(Self.phrases[status] ?? "")"]
      + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let head = lines.joined(separator: "\r\n") + "\r\n\r\n"
    var message = Data(capacity: head.utf8.count + body.count)
    message.append(contentsOf: head.utf8)
    message.append(contentsOf: body)
    return message
  }

  private static let phrases = [
    200: "OK", 301: "Moved Permanently", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
    414: "URI Too Long", 421: "Misdirected Request", 431: "Request Header Fields Too Large",
    505: "HTTP Version Not Supported",
  ]
}
