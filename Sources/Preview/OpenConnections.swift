internal import FlyingSocks
internal import Foundation

/// The connections that are open: admits them, ends those that keep us waiting too long.
///
/// Once admitted, a connection's descriptor is closed here and nowhere else, and only here can others than its own task
/// end it: the system gives a closed descriptor's number to the next connection, which nobody must end in the belief
/// that it is still the former.
actor OpenConnections {
  /// What a connection is at.
  enum Stage {
    /// The reader's turn: to send a whole head.
    case request
    /// Our turn.
    case answer
    /// The reader's turn: to take the response.
    case delivery
    /// Shut down; its task is about to find that out and to close it.
    case end
  }

  private struct Entry {
    var stage: Stage
    var since: ContinuousClock.Instant
  }

  private let patience: Duration
  private let limit: Int
  private let clock = ContinuousClock()
  private var entries: [Socket: Entry] = [:]

  /// - Parameter limit: how many there may be.
  init(patience: Duration, limit: Int) {
    self.patience = patience
    self.limit = limit
  }

  /// Takes a connection, unless there are too many; then the one that has waited longest for a request is about to make
  /// room, if any waits for one.
  func admit(_ socket: Socket) -> Bool {
    guard entries.count < limit else {
      // One at a time: the number of descriptors is never above the limit.
      if !entries.values.contains(where: { $0.stage == .end }) { makeRoom() }
      return false
    }
    entries[socket] = Entry(stage: .request, since: clock.now)
    return true
  }

  /// Ends the connection that has waited longest for a request, if any does.
  func makeRoom() {
    let idle = entries.filter { $0.value.stage == .request }
    if let longest = idle.min(by: { $0.value.since < $1.value.since }) { end(longest.key) }
  }

  func enter(_ stage: Stage, _ socket: Socket) {
    guard entries[socket]?.stage != .end else { return }
    entries[socket] = Entry(stage: stage, since: clock.now)
  }

  func close(_ socket: Socket) {
    entries[socket] = nil
    try? socket.close()
  }

  /// Watches until it is cancelled. A connection gets at most a quarter more than the limit.
  func endOverdueOnes() async throws {
    while true {
      try await Task.sleep(for: patience / 4)
      let latest = clock.now - patience
      for (socket, entry) in entries where [.request, .delivery].contains(entry.stage) && entry.since < latest {
        end(socket)
      }
    }
  }

  /// Whatever the connection's task is waiting for, it waits no longer.
  private func end(_ socket: Socket) {
    _ = shutdown(socket.file.rawValue, Int32(SHUT_RDWR))
    entries[socket]?.stage = .end
  }
}
