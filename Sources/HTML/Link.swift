/// An address that may stand in `href` or `src`.
///
/// Only relative addresses and the schemes http, https, mailto and tel exist; `javascript:`, `data:` and anything
/// unknown cannot be made.
public struct Link: Sendable, Hashable {
  /// The address, percent-encoded where it must be, not yet escaped for HTML.
  public let destination: String

  /// An address as a writer gave it, or nil if its scheme is not allowed.
  public init?(_ written: String) {
    let encoded = percentEncoded(written)
    guard Link.hasAllowedScheme(encoded) else { return nil }
    destination = encoded
  }

  private init(checked destination: String) {
    self.destination = destination
  }

  /// An address on the same page. The fragment is percent-encoded.
  public static func fragment(_ id: String) -> Link {
    Link(checked: "#" + percentEncoded(id))
  }

  /// The address of `target` seen from the page at `page`, both site paths such as `actors/china.html`.
  public static func relative(to target: SitePath, from page: SitePath, fragment: String? = nil) -> Link {
    let end = fragment.map { "#" + percentEncoded($0) } ?? ""
    if target == page { return Link(checked: end.isEmpty ? target.lastComponent : end) }
    return Link(checked: target.relative(from: page) + end)
  }

  private static func hasAllowedScheme(_ address: String) -> Bool {
    // RFC 3986, 4.2: a colon before the first slash, question mark or hash ends a scheme.
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else { return true }
    return ["http", "https", "mailto", "tel"].contains(address[..<end].lowercased())
  }
}

/// Everything but RFC 3986's reserved and unreserved characters and `%` becomes `%XX`, byte by byte; leading and
/// trailing white space and control characters go, as browsers would drop them before they look for a scheme.
private func percentEncoded(_ text: String) -> String {
  let bytes = Array(text.utf8).trimmed
  if bytes.allSatisfy(isAddressByte) { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 16)
  for byte in bytes where byte != 9 && byte != 10 && byte != 13 {
    if isAddressByte(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
  }
}

extension [UInt8] {
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > 32 }), let last = lastIndex(where: { $0 > 32 }) else { return [] }
    return self[first...last]
  }
}
