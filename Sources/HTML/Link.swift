/// An address that may stand in `href` or `src`.
///
/// Only relative addresses and the schemes http, https, mailto and tel exist; `javascript:`, `data:` and anything
/// unknown cannot be made.
public struct Link: Sendable, Hashable {
  /// The address, percent-encoded where it must be, not yet escaped for HTML.
  public let destination: String

  /// An address as a writer gave it, or nil if its scheme is not allowed.
  public init?(_ written: String) {
    let encoded = percentEncoded(written.withoutIgnoredBytes, keeping: isAddressByte)
    guard Link.hasAllowedScheme(encoded) else { return nil }
    destination = encoded
  }

  /// An address that ends in a name which is not encoded yet: a DOI may hold `#`, `?` and `%`.
  ///
  /// - Parameter base: an address of ours with its scheme, up to the name.
  public init?(_ base: String, name: String) {
    self.init(base + percentEncoded(name, keeping: isPathByte))
  }

  private init(checked destination: String) {
    self.destination = destination
  }

  /// An address on the same page: an id, percent-encoded.
  public static func fragment(_ id: String) -> Link {
    Link(checked: "#" + percentEncoded(id, keeping: isFragmentByte))
  }

  /// The address of `target` seen from the page at `page`, both site paths such as `actors/china.html`. A path and a
  /// fragment are percent-encoded from their bytes, a `%` in them too.
  public static func relative(to target: SitePath, from page: SitePath, fragment: String? = nil) -> Link {
    let end = fragment.map { Link.fragment($0).destination } ?? ""
    return Link(checked: target == page && !end.isEmpty ? end : target.relativeAddress(from: page) + end)
  }

  private static func hasAllowedScheme(_ address: String) -> Bool {
    // RFC 3986, 4.2: a colon before the first slash, question mark or hash ends a scheme.
    let bytes = address.utf8
    guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":") else {
      return true
    }
    return ["http", "https", "mailto", "tel"].contains(address[..<end].lowercased())
  }
}

extension String {
  /// Without white space and control characters at its ends, and without tabs and line ends: browsers drop them before
  /// they look for a scheme.
  fileprivate var withoutIgnoredBytes: String {
    guard utf8.contains(where: { $0 <= 32 }) else { return self }
    let start = utf8.firstIndex { $0 > 32 } ?? utf8.endIndex
    let end = utf8.lastIndex { $0 > 32 }.map(utf8.index(after:)) ?? start
    return String(decoding: utf8[start..<end].filter { ![9, 10, 13].contains($0) }, as: UTF8.self)
  }
}
