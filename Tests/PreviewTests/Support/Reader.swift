import FlyingSocks
import Foundation

/// One connection to the preview, and full freedom in what to send over it.
final class Reader: Sendable {
  private let socket: AsyncSocket

  init(_ socket: AsyncSocket) {
    self.socket = socket
  }

  deinit { try? socket.close() }

  func send(_ text: String) async throws {
    try await socket.write(Data(text.utf8))
  }

  /// What one read brings, at most 4 KB; nil where the connection has ended.
  func read() async -> String? {
    try? await String(decoding: socket.read(atMost: 4_096), as: UTF8.self)
  }

  /// Whether nothing more comes, and the other side has said so.
  func endsInOrder() async -> Bool {
    do {
      _ = try await socket.read(atMost: 1)
      return false
    } catch {
      return error as? SocketError == .disconnected
    }
  }

  /// What comes until the connection ends.
  func rest() async -> String {
    var text = ""
    while let more = await read() { text += more }
    return text
  }

  /// Waits for the connection's end.
  func end() async -> Int {
    var count = 0
    while let bytes = try? await socket.read(atMost: 4_096).count { count += bytes }
    return count
  }
}
