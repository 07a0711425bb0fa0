/// Why a request goes no further than its head. The connection ends with the response, for nobody knows where the next
/// request would begin.
struct Refusal: Error, Equatable {
  let status: Int
  let message: String

  static let malformed = Refusal(status: 400, message: "This is not a request as RFC 9112 has them.\n")
  static let longTarget = Refusal(status: 414, message: "The address is longer than the preview reads.\n")
  static let longHead = Refusal(status: 431, message: "The request's head is longer than the preview reads.\n")
  static let otherVersion = Refusal(status: 505, message: "The preview speaks HTTP/1.1.\n")

  var response: PreviewResponder.Response { .text(status, message) }
}
