import Foundation
import Pages
import Preview
import SiteBuilder
import Testing

/// What one reader does, by mistake or by malice, the others do not feel. The time limit is for the old faults, with which
/// nothing ever ended; and where patience is short, whoever was too slow for it on a busy machine tries again.
@Suite(.timeLimit(.minutes(5))) struct PreviewLimitsTests {
  /// More than the system holds of a response between two processes.
  private let big = OutputFile(path: "big.pdf", bytes: [UInt8](repeating: 97, count: 40_000_000))

  @Test(arguments: [
    ("GET /", "a", "414 URI Too Long"),
    ("GET / HTTP/1.1\r\nX: ", "a", "431 Request Header Fields Too Large"),
    ("GET / HTTP/1.1\r\n", "X: y\r\n", "431 Request Header Fields Too Large"),
  ])
  func `An over-long head is refused before its end`(opening: String, filling: String, status: String) async throws {
    let head = opening + String(repeating: filling, count: 200_000 / filling.utf8.count)
    try await serving(limits: .patient()) { site in
      var readers: [Reader] = []
      for _ in 1...4 {
        readers.append(try await site.reader())
        // The end never comes.
        try await readers[readers.count - 1].send(head)
      }
      for reader in readers {
        let response = try #require(await reader.read())
        #expect(response.hasPrefix("HTTP/1.1 \(status)\r\n"))
        #expect(response.contains("\r\nConnection: close\r\n"))
        // A connection that is closed before all is read that came is reset, and its last response may be lost.
        #expect(await reader.endsInOrder())
      }
      #expect(try await site.answers())
    }
  }

  @Test func `A connection that asks for nothing is closed`() async throws {
    try await serving(limits: .patient { $0.patience = .milliseconds(500) }) { site in
      #expect(try await site.reader().rest() == "")
      // Neither does it help to have asked for something before.
      try await site.eventually("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") { reader in
        await reader.rest().hasSuffix("\r\n\r\nbrief")
      }
    }
  }

  @Test func `A head that never comes to its end is cut off, however busy it is`() async throws {
    let limits = PreviewServer.Limits.patient {
      $0.patience = .milliseconds(500)
      $0.headBytes = .max
    }
    try await serving(limits: limits) { site in
      let reader = try await site.reader()
      try await reader.send("GET / HTTP/1.1\r\nX: ")
      // Until there is nobody to send to.
      await #expect(throws: (any Error).self) {
        while true {
          try await reader.send("a")
          try await Task.sleep(for: .milliseconds(1))
        }
      }
    }
  }

  @Test func `A reader that does not take its response loses it, and its place goes to the next`() async throws {
    let limits = PreviewServer.Limits.patient {
      $0.patience = .milliseconds(500)
      $0.connections = 1
    }
    try await serving([big], limits: limits) { site in
      try await site.eventually("GET /big.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n") { reader in
        guard await reader.read()?.hasPrefix("HTTP/1.1 200 OK\r\n") == true else { return false }
        try await site.eventually("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") { next in
          await next.read()?.hasSuffix("\r\n\r\nbrief") == true
        }
        #expect(await reader.end() < big.bytes.count - 4_096)
        return true
      }
    }
  }

  @Test func `At the limit, whoever has asked for nothing for longest makes room`() async throws {
    try await serving(limits: .patient { $0.connections = 4 }) { site in
      var readers: [Reader] = []
      for _ in 1...12 {
        readers.append(try await site.reader())
        try await readers[readers.count - 1].send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try #require(await readers[readers.count - 1].read()).hasSuffix("\r\n\r\nbrief"))
      }
      // The first eight have ended; the others are still served.
      for reader in readers[..<8] { #expect(await reader.rest() == "") }
      for reader in readers[8...] {
        try await reader.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try #require(await reader.read()).hasSuffix("\r\n\r\nbrief"))
      }
      #expect(try await site.answers())
    }
  }

  @Test func `Cancelled, the server ends all connections at once, whatever they are at`() async throws {
    let limits = PreviewServer.Limits.patient()
    try await serving { site in
      let (addresses, announced) = AsyncStream.makeStream(of: String.self)
      let server = Task { try await PreviewServer(files: [big], port: 0, limits: limits).run { announced.yield($0) } }
      let other = try site.another(at: try #require(await addresses.first { _ in true }))
      let (silent, halfway, stuck) = try await (other.reader(), other.reader(), other.reader())
      try await halfway.send("GET / HT")
      try await stuck.send("GET /big.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try #require(await stuck.read()).hasPrefix("HTTP/1.1 200 OK\r\n"))
      server.cancel()
      try await server.value
      #expect(await silent.end() == 0)
      #expect(await halfway.end() == 0)
      #expect(await stuck.end() < big.bytes.count - 4_096)
    }
  }
}
