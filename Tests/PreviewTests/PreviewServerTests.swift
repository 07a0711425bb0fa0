import Foundation
import Preview
import SiteBuilder
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewServerTests {
  /// Serves on a free port while `body` runs.
  private func serving(_ body: @escaping @Sendable (_ address: String) async throws -> Void) async throws {
    let files = [OutputFile(path: "index.html", text: "brief"), OutputFile(path: "404.html", text: "not here")]
    let (addresses, announced) = AsyncStream.makeStream(of: String.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await PreviewServer(files: files, port: 0).run { announced.yield($0) }
      }
      for await address in addresses.prefix(1) { try await body(address) }
      group.cancelAll()
    }
  }

  @Test func `A browser gets pages, types and the 404 page`() async throws {
    try await serving { address in
      let page = try #require(URL(string: address))
      let (data, response) = try await URLSession.shared.data(from: page)
      #expect(String(decoding: data, as: UTF8.self) == "brief")
      #expect((response as? HTTPURLResponse)?.statusCode == 200)
      #expect((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Type") == "text/html; charset=utf-8")
      let (missing, absent) = try await URLSession.shared.data(from: page.appendingPathComponent("missing.html"))
      #expect(String(decoding: missing, as: UTF8.self) == "not here")
      #expect((absent as? HTTPURLResponse)?.statusCode == 404)
    }
  }

  @Test func `HEAD has the length of GET`() async throws {
    try await serving { address in
      var request = URLRequest(url: try #require(URL(string: address)))
      request.httpMethod = "HEAD"
      let (data, response) = try await URLSession.shared.data(for: request)
      #expect(data.isEmpty)
      #expect((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Length") == "5")
    }
  }

  @Test func `A taken port is said to be taken`() async throws {
    try await serving { address in
      let port = try #require(URL(string: address)?.port.flatMap(UInt16.init(exactly:)))
      let second = PreviewServer(files: [], port: port)
      let failure = await #expect(throws: PreviewServer.Unavailable.self) { try await second.run { _ in } }
      #expect(failure?.description == "127.0.0.1:\(port) cannot be served: Address already in use")
    }
  }
}
