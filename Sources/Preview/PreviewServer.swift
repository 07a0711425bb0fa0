internal import FlyingFox
internal import FlyingSocks
internal import Foundation
public import SiteBuilder

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

  /// - Parameter port: 0 takes any that is free.
  public init(files: [OutputFile], port: UInt16) {
    responder = PreviewResponder(files: files)
    self.port = port
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter listening: called once, with the address, when browsers can connect.
  public func run(listening: @escaping @Sendable (_ address: String) -> Void) async throws(Unavailable) {
    do {
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: Handler(responder: responder))
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          guard case .ip4(_, let port) = await server.listeningAddress else { return }
          listening("http://127.0.0.1:\(port)/")
        }
        // The second task ends at once; the server's end is the end, and its failure ends both.
        while try await group.next() != nil {}
      }
    } catch is CancellationError {
      return
    } catch let SocketError.failed(_, number, _) {
      throw Unavailable(port: port, reason: String(cString: strerror(number)))
    } catch {
      throw Unavailable(port: port, reason: error.localizedDescription)
    }
  }
}

/// FlyingFox's side of the responder.
private struct Handler: HTTPHandler {
  let responder: PreviewResponder

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let response = responder.response(
      method: request.method.rawValue, path: request.target.path(), host: request.headers[.host])
    let headers = response.headers.map { (HTTPHeader($0.key), $0.value) }
    return HTTPResponse(
      statusCode: HTTPStatusCode(response.status, phrase: Self.phrases[response.status] ?? ""),
      headers: HTTPHeaders(Dictionary(uniqueKeysWithValues: headers)), body: Data(response.body))
  }

  private static let phrases = [
    200: "OK", 301: "Moved Permanently", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
    421: "Misdirected Request",
  ]
}
