import FlyingSocks
import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewCommandTests {
  /// Runs the preview of the smallest dossier while `body` looks at the address that it prints.
  ///
  /// - Parameter descriptors: how many files and connections the process may have open, where the test is about that.
  private func previewing(descriptors: Int? = nil, _ body: (URL) async throws -> Void) async throws {
    let scratch = try Scratch()
    try scratch.writeDossier()
    let preview = try RunningPreview(in: scratch.url, descriptors: descriptors)
    defer { preview.stop() }
    try await body(preview.address)
    #expect(preview.isRunning)
  }

  @Test func `Preview prints its address and serves the site there`() async throws {
    try await previewing { address in
      let (page, response) = try await URLSession.shared.data(from: address)
      #expect((response as? HTTPURLResponse)?.statusCode == 200)
      #expect(String(decoding: page, as: UTF8.self).contains("The toll stands"))
    }
  }

  @Test func `More connections than descriptors leave the preview going on`() async throws {
    try await previewing(descriptors: 40) { address in
      let port = try #require(address.port.flatMap(UInt16.init(exactly:)))
      // More connections than the process can have, all of them idle, before the one that asks.
      let idle = try (1...80).map { _ in
        let socket = try Socket(domain: AF_INET)
        try socket.connect(to: .inet(ip4: "127.0.0.1", port: port))
        return socket
      }
      let (page, _) = try await URLSession.shared.data(from: address)
      #expect(String(decoding: page, as: UTF8.self).contains("The toll stands"))
      // Far fewer are left than there are descriptors, for the process needs some itself.
      let left = try idle.count { socket in
        defer { try? socket.close() }
        try socket.setFlags(.nonBlocking)
        do { return try socket.read() == 0 } catch { return error as? SocketError == .blocked }
      }
      #expect(left <= 8)
    }
  }
}
