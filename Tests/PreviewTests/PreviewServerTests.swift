import Foundation
import Preview
import SiteBuilder
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite(.timeLimit(.minutes(5))) struct PreviewServerTests {
  @Test func `A browser gets pages, types and the 404 page`() async throws {
    try await serving { site in
      let page = try #require(URL(string: site.address))
      let (data, response) = try await site.browser().data(from: page)
      #expect(String(decoding: data, as: UTF8.self) == "brief")
      #expect((response as? HTTPURLResponse)?.statusCode == 200)
      #expect((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Type") == "text/html; charset=utf-8")
      let (missing, absent) = try await site.browser().data(from: page.appendingPathComponent("missing.html"))
      #expect(String(decoding: missing, as: UTF8.self) == "not here")
      #expect((absent as? HTTPURLResponse)?.statusCode == 404)
    }
  }

  @Test func `HEAD has the length of GET`() async throws {
    try await serving { site in
      var request = URLRequest(url: try #require(URL(string: site.address)))
      request.httpMethod = "HEAD"
      let (data, response) = try await site.browser().data(for: request)
      #expect(data.isEmpty)
      #expect((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Length") == "5")
    }
  }

  @Test func `A taken port is said to be taken`() async throws {
    try await serving { site in
      let second = PreviewServer(files: [], port: site.port)
      let failure = await #expect(throws: PreviewServer.Unavailable.self) { try await second.run { _ in } }
      #expect(failure?.description == "127.0.0.1:\(site.port) cannot be served: Address already in use")
    }
  }
  @Test func `A kept connection brings each response in one piece`() async throws {
    try await serving { site in
      let reader = try await site.reader()
      for _ in 1...20 {
        try await reader.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n")
        // Two pieces would be two writes, and the second waits 40 ms for the reader's acknowledgement of the first.
        let piece = try #require(await reader.read())
        #expect(piece.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(piece.contains("\r\nConnection: keep-alive\r\n"))
        #expect(piece.hasSuffix("\r\n\r\nbrief"))
      }
    }
  }

  @Test func `Requests sent ahead are answered in order`() async throws {
    try await serving { site in
      let reader = try await site.reader()
      let first = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let head = "HEAD /missing.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let last = "GET /404.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      try await reader.send(first + head + last)
      let responses = await reader.rest().components(separatedBy: "HTTP/1.1 ").dropFirst()
      #expect(responses.map { String($0.prefix(3)) } == ["200", "404", "200"])
      #expect(responses.map { $0.components(separatedBy: "\r\n\r\n").last } == ["brief", "", "not here"])
    }
  }

  @Test(arguments: ["PROPFIND", "POST", "OPTIONS", "BREW", "get"])
  func `Whatever the method, the refusal is ours`(method: String) async throws {
    try await serving { site in
      let reader = try await site.reader()
      try await reader.send("\(method) / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      let response = await reader.rest()
      #expect(response.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
      #expect(response.contains("\r\nAllow: GET, HEAD\r\n"))
    }
  }

  @Test func `A body is not read: the response comes before it, and ends the connection`() async throws {
    try await serving { site in
      let reader = try await site.reader()
      try await reader.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nGET / HTTP/1.1\r\n")
      let response = await reader.rest()
      #expect(response.hasPrefix("HTTP/1.1 405 "))
      #expect(response.contains("\r\nConnection: close\r\n"))
      #expect(response.components(separatedBy: "HTTP/1.1 ").count == 2)
    }
  }

  @Test func `What is no request is told so`() async throws {
    try await serving { site in
      for request in ["\u{16}\u{3}\u{1}", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", "GET / HTTP/1.1\n\n"] {
        let reader = try await site.reader()
        try await reader.send(request)
        #expect(await reader.rest().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
      }
    }
  }
}
