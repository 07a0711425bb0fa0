import FlyingSocks
import Foundation
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct OpenConnectionsTests {
  private let open = OpenConnections(patience: .seconds(3_600), limit: 8)

  private func failure(_ number: Int32) -> SocketError {
    .failed(type: "Accept", errno: number, message: "")
  }

  @Test(arguments: [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED, EINTR, EPROTO])
  func `A failure to accept that can pass is waited out, and an idle connection makes room`(number: Int32) async throws
  {
    try await serving { site in
      let (idle, late) = try await (site.socket(), site.socket())
      #expect(await open.admit(idle.socket))
      var failures = 2
      let accepted = try await open.next {
        failures -= 1
        if failures >= 0 { throw failure(number) }
        return late
      }
      #expect(accepted.socket == late.socket)
      await #expect(throws: SocketError.disconnected) { try await idle.read(atMost: 1) }
      await open.close(idle.socket)
      await open.close(late.socket)
    }
  }

  @Test(arguments: [EBADF, EINVAL, ENOTSOCK])
  func `A listening socket that is none ends the server`(number: Int32) async {
    await #expect(throws: failure(number)) { try await open.next { throw failure(number) } }
  }

  @Test(arguments: [(-1, 64), (1_024, 64), (256, 64), (96, 64), (64, 32), (40, 8), (20, 1), (0, 1)])
  func `Connections leave descriptors to the process`(descriptors: Int, connections: Int) {
    #expect(PreviewServer.Limits().connections(descriptors: descriptors) == connections)
  }
}
