internal import FlyingSocks
internal import Foundation
public import Pages

/// Serves a built site at 127.0.0.1, for whoever sits at this machine.
public struct PreviewServer: Sendable {
  /// The address cannot be had.
  public struct Unavailable: Error, CustomStringConvertible {
    public let port: UInt16
    public let reason: String

    public var description: String { "127.0.0.1:\(port) cannot be served: \(reason)" }
  }

  private let responder: PreviewResponder
  private let port: UInt16
  private let limits: Limits

  /// - Parameter port: 0 takes any that is free.
  public init(files: [OutputFile], port: UInt16, limits: Limits = Limits()) {
    responder = PreviewResponder(files: files)
    self.port = port
    self.limits = limits
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter listening: called once, with the address, when browsers can connect.
  public func run(listening: @escaping @Sendable (_ address: String) -> Void) async throws(Unavailable) {
    do {
      let socket = try listeningSocket()
      defer { try? socket.close() }
      guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
      let pool = SocketPool.make()
      try await pool.prepare()
      listening("http://127.0.0.1:\(port)/")
      try await serve(AsyncSocket(socket: socket, pool: pool), pool)
    } catch  where Task.isCancelled {
      // Whatever it stopped at, it was told to stop.
    } catch let SocketError.failed(_, number, _) {
      throw Unavailable(port: port, reason: String(cString: strerror(number)))
    } catch {
      throw Unavailable(port: port, reason: error.localizedDescription)
    }
  }

  private func listeningSocket() throws -> Socket {
    let socket = try Socket(domain: AF_INET)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
    } catch {
      try socket.close()
      throw error
    }
    // Closes the socket where it fails.
    try socket.listen()
    return socket
  }

  /// One task for each connection, all of them gone when this returns.
  private func serve(_ listener: AsyncSocket, _ pool: some AsyncSocketPool) async throws {
    let most = limits.connections(descriptors: sysconf(Int32(_SC_OPEN_MAX)))
    let open = OpenConnections(patience: limits.patience, limit: most)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await pool.run() }
      group.addTask { try await open.endOverdueOnes() }
      while !Task.isCancelled {
        let connection = Connection(
          socket: try await open.next(listener.accept), open: open, headLimit: limits.headBytes
        ) { [responder] in responder.response(method: $0.method, path: $0.path, host: $0.host) }
        group.addTask { await connection.serve() }
      }
    }
  }
}
