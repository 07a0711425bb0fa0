import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func parse(_ lines: String...) throws(Refusal) -> RequestHead {
    try RequestHead(parsing: Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
  }

  @Test func `Method, path and host are told apart`() throws {
    let head = try parse("GET /a%20b/c.html?d=/e?f HTTP/1.1", "Accept: */*", "hOST:\t127.0.0.1:8080 ", "Empty:")
    #expect(head == RequestHead(method: "GET", path: "/a%20b/c.html", host: "127.0.0.1:8080", keepsConnection: true))
  }

  @Test(arguments: [
    ("HTTP/1.1", "Accept: */*", true),
    ("HTTP/1.1", "Connection: close", false),
    ("HTTP/1.1", "Connection: Upgrade, CLOSE", false),
    ("HTTP/1.1", "Connection: closed", true),
    ("HTTP/1.0", "Accept: */*", false),
    ("HTTP/1.0", "Connection: Keep-Alive", true),
    ("HTTP/1.1", "Content-Length: 0", true),
    ("HTTP/1.1", "Content-Length: 5", false),
    ("HTTP/1.1", "Content-Length: 99999999999999999999", false),
    ("HTTP/1.1", "Transfer-Encoding: chunked", false),
  ])
  func `Another request can follow where the reader wants it and this one brings no body`(
    version: String, field: String, keeps: Bool
  ) throws {
    #expect(try parse("GET / \(version)", "Host: localhost", field).keepsConnection == keeps)
  }

  @Test func `HTTP 1.0 knows no host, 1.1 has exactly one`() throws {
    #expect(try parse("GET / HTTP/1.0").host == nil)
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.1") }
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.1", "Host: localhost", "Host: localhost") }
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.0", "Host: evil.example", "HOST: localhost") }
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET / x HTTP/1.1", "GET /\t HTTP/1.1",
    "G(T / HTTP/1.1", "GET /\u{0} HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET /\ra HTTP/1.1", "GET / http/1.1",
    "GET / HTTP/2.0\n",
  ])
  func `A first line of another form is refused`(line: String) {
    #expect(throws: Refusal.malformed) { try parse(line, "Host: localhost") }
  }

  @Test(arguments: ["HTTP/2.0", "HTTP/0.9", "HTTP/1.2", "HTTP/1.1\r"])
  func `Other versions are told so`(version: String) {
    #expect(throws: Refusal.otherVersion) { try parse("GET / \(version)", "Host: localhost") }
  }

  @Test(arguments: [
    "Content-Length: +5", "Content-Length: -1", "Content-Length: 5, 5", "Content-Length:", "Content-Length: 0x5",
    "Content-Length: ５", "Content-Length: 5\r\nContent-Length: 5", "Accept : */*", " folded", "\tfolded", ": nameless",
    "colonless", "Näme: x", "X: a\rb", "X: a\u{0}b", "X: a\nY: b", "X: a\u{7F}b",
  ])
  func `What could be understood in two ways is refused`(field: String) {
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.1", "Host: localhost", field) }
  }

  @Test func `A space before the colon hides no host`() {
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.1", "Host : localhost") }
    #expect(throws: Refusal.malformed) { try parse("GET / HTTP/1.1", "Host: localhost", "Host : evil.example") }
  }
}
