internal import FlyingSocks
internal import Foundation

extension OpenConnections {
  /// The next connection, admitted. Whatever can pass is waited out.
  ///
  /// - Parameter accept: takes the next connection from the system.
  nonisolated func next(_ accept: () async throws -> AsyncSocket) async throws -> AsyncSocket {
    while true {
      do {
        let accepted = try await accept()
        try await admitInTurn(accepted.socket)
        return accepted
      } catch let SocketError.failed(_, number, _) where passing.contains(number) {
        // Descriptors may be what is lacking, and idle connections hold some.
        await makeRoom()
        try await Task.sleep(for: breath)
      }
    }
  }

  /// Those behind it wait in the system's queue.
  private nonisolated func admitInTurn(_ socket: Socket) async throws {
    // Else the end of a long response waits for the reader's acknowledgement of what came before, which readers delay
    // by 40 ms. Only speed depends on it; what fails here has left, as its first read will tell.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    #if canImport(Darwin)
      try? socket.setValue(true, for: .noSIGPIPE)
    #endif
    do {
      while await !admit(socket) { try await Task.sleep(for: breath) }
    } catch {
      try? socket.close()
      throw error
    }
  }
}

/// Between two tries: some connection ends meanwhile.
private let breath = Duration.milliseconds(5)

/// Failures of accept(2) that say nothing of the listening socket: the connection was gone before it was taken, or the
/// process or the machine has no descriptor or no memory to spare just now.
private let passing: Set<Int32> = [ECONNABORTED, EINTR, EPROTO, EMFILE, ENFILE, ENOBUFS, ENOMEM]
