/// The parts of an address such as `https://example.org:8080/dossier/`, cut at bytes: a slash with an accent behind it
/// is a slash to a browser.
struct WebAddress: Sendable {
  /// `example.org`, in lower case, without a port or a user's name.
  let host: String
  /// As it is written from the slash behind the host on: `/dossier/`.
  let path: String

  /// Nil without `://`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
      return nil
    }
    let rest = bytes[(colon + 3)...]
    let end = rest.firstIndex(of: Self.slash) ?? rest.endIndex
    let name = rest[..<end].split(separator: UInt8(ascii: "@")).last ?? rest[..<end]
    host = String(decoding: name.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
    path = String(decoding: rest[end...], as: UTF8.self)
  }

  /// The path with one slash where there are several, as two at its beginning would make a host of what follows.
  var folder: String {
    path.utf8.split(separator: Self.slash).reduce("/") { $0 + String(decoding: $1, as: UTF8.self) + "/" }
  }

  private static let slash = UInt8(ascii: "/")
}
