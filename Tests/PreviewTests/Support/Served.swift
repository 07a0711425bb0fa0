import FlyingSocks
import Foundation
import Pages
import Preview
import SiteBuilder
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Seconds that a reader waits. The server runs in the tests' own process, which may be busy with all the other tests.
private let wait: TimeInterval = 3_600

/// A site that is being served.
struct Served: Sendable {
  let address: String
  let port: UInt16
  private let pool: any AsyncSocketPool

  fileprivate init(address: String, pool: any AsyncSocketPool) throws {
    self.address = address
    self.pool = pool
    port = try #require(URL(string: address)?.port.flatMap(UInt16.init(exactly:)))
  }

  /// A site of another server, for the same readers.
  func another(at address: String) throws -> Served {
    try Served(address: address, pool: pool)
  }

  /// Asks as a browser does.
  func browser() -> URLSession {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = wait
    return URLSession(configuration: configuration)
  }

  /// A connection, to be closed by whoever takes it.
  func socket() async throws -> AsyncSocket {
    try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), pool: pool, timeout: wait)
  }

  func reader() async throws -> Reader {
    try await Reader(socket())
  }

  /// Whether a reader with a new connection gets the first page.
  func answers() async throws -> Bool {
    let reader = try await reader()
    try await reader.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    return await reader.rest().hasSuffix("\r\n\r\nbrief")
  }

  /// Sends the request over new connections until one goes as it should.
  func eventually(_ request: String, _ goesAsItShould: (Reader) async throws -> Bool) async throws {
    while true {
      try Task.checkCancellation()
      let reader = try await reader()
      guard (try? await reader.send(request)) != nil else { continue }
      if try await goesAsItShould(reader) { return }
    }
  }
}

/// Serves on a free port while `body` runs.
func serving(
  _ files: [OutputFile] = [], limits: PreviewServer.Limits = .patient(),
  _ body: @escaping @Sendable (Served) async throws -> Void
) async throws {
  let files = [OutputFile(path: "index.html", text: "brief"), OutputFile(path: "404.html", text: "not here")] + files
  let (addresses, announced) = AsyncStream.makeStream(of: String.self)
  let pool = SocketPool.make()
  try await pool.prepare()
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try? await pool.run() }
    group.addTask {
      defer { announced.finish() }
      try await PreviewServer(files: files, port: 0, limits: limits).run { announced.yield($0) }
    }
    for await address in addresses.prefix(1) {
      try await body(Served(address: address, pool: pool))
    }
    group.cancelAll()
  }
}

extension PreviewServer.Limits {
  /// With more patience than any test has: what ends a connection is what the test is about.
  static func patient(_ change: (inout Self) -> Void = { _ in }) -> Self {
    var limits = Self()
    limits.patience = .seconds(wait)
    change(&limits)
    return limits
  }
}
