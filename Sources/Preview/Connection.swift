internal import FlyingSocks
internal import Foundation

/// One connection: requests in, responses out, in order.
struct Connection: Sendable {
  let socket: AsyncSocket
  let open: OpenConnections
  let headLimit: Int
  let respond: @Sendable (RequestHead) async -> PreviewResponder.Response

  /// Until either side has enough.
  func serve() async {
    // A reader that left, that took too long or that speaks no HTTP: nobody needs to know.
    try? await converse()
    await open.close(socket.socket)
  }

  private func converse() async throws {
    var heads = HeadBuffer(limit: headLimit)
    var goesOn = true
    while goesOn {
      let response: PreviewResponder.Response
      do {
        let head = try await nextHead(&heads)
        await open.enter(.answer, socket.socket)
        response = await respond(head)
        goesOn = head.keepsConnection
      } catch let refusal as Refusal {
        response = refusal.response
        goesOn = false
      }
      await open.enter(.delivery, socket.socket)
      // One write: a head that goes alone keeps the body waiting for the reader's acknowledgement.
      try await socket.write(response.message(keepsConnection: goesOn))
      await open.enter(.request, socket.socket)
    }
    try await leave()
  }

  private func nextHead(_ heads: inout HeadBuffer) async throws -> RequestHead {
    while true {
      if let head = try heads.next() { return try RequestHead(parsing: head) }
      heads.append(try await socket.read(atMost: 4_096))
    }
  }

  /// Lets the reader take the response to what we do not read. Closed with bytes unread, a connection is reset, and the
  /// response may be lost with it.
  private func leave() async throws {
    _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    var rest = 1 << 20
    while rest > 0 { rest -= try await socket.read(atMost: 4_096).count }
  }
}
