import Testing

@testable import Preview

@Suite struct HeadBufferTests {
  private func heads(_ pieces: [String], limit: Int = 64) throws -> [String] {
    var buffer = HeadBuffer(limit: limit)
    var heads: [String] = []
    for piece in pieces {
      buffer.append(Array(piece.utf8))
      while let head = try buffer.next() { heads.append(String(decoding: head, as: UTF8.self)) }
    }
    return heads
  }

  private let two = ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD /b HTTP/1.1\r\nHost: c\r\n\r\n"]

  @Test func `Heads come out whole, however they came in`() throws {
    let all = two.joined()
    #expect(try heads([all]) == two)
    #expect(try heads(all.map { String($0) }) == two)
    #expect(try heads(all.unicodeScalars.map { String($0) }) == two)
    #expect(try heads([all + "GET /"]) == two)
    #expect(try heads([String(all.unicodeScalars.dropLast())]) == Array(two.prefix(1)))
  }

  @Test func `A bare line feed ends a head, so that it can be refused at once`() throws {
    #expect(try heads(["GET / HTTP/1.1\n\nrest"]) == ["GET / HTTP/1.1\n\n"])
  }

  @Test func `A head may be as long as the limit, and each has the whole limit`() throws {
    let length = two[0].utf8.count
    #expect(try heads([two[0] + two[0] + two[0]], limit: length).count == 3)
    #expect(throws: Refusal.longHead) { try heads([two[0]], limit: length - 1) }
    #expect(throws: Refusal.longHead) { try heads(two[0].unicodeScalars.map { String($0) }, limit: length - 1) }
  }

  @Test func `Refused at the limit: an address in the first line, else the fields`() throws {
    #expect(try heads([String(repeating: "a", count: 63)]) == [])
    #expect(throws: Refusal.longTarget) { try heads([String(repeating: "a", count: 64)]) }
    #expect(throws: Refusal.longHead) { try heads(["a\r\n", String(repeating: "a", count: 61)]) }
  }

  @Test(arguments: ["\u{16}\u{3}\u{1}", "\r\n", "\n", " GET", "\u{0}", "é"])
  func `Refused by its first byte: what cannot become a request`(bytes: String) {
    #expect(throws: Refusal.malformed) { try heads([bytes]) }
  }
}
