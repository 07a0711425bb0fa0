/// The site-relative path of a page or file, such as `actors/china.html`: no leading slash, `/` between components.
///
/// Two paths are one if their bytes are. That is how disks, hosts and browsers take them, while Swift's strings hold
/// "é" to be the same however it is composed, and a slash with an accent behind it to be no slash.
public struct SitePath: Sendable {
  public let string: String

  /// A path put together by the program itself. Content never becomes a path unchecked: ids are slugs.
  public init(_ string: String) {
    let first = string.utf8.first
    precondition(first != nil && first != slash, "a site path is relative and names a file: \(string)")
    self.string = string
  }

  /// `china.html` of `actors/china.html`.
  public var lastComponent: String { String(decoding: components.last ?? string.utf8[...], as: UTF8.self) }

  /// A document of HTML, ours or the dossier's own: it points at other files, while the rest is what such documents load
  /// or offer.
  package var isPage: Bool { string.utf8.suffix(5).elementsEqual(".html".utf8) }

  /// `actors/china` of a page `actors/china.html`; of any other file the whole path.
  package var stem: String { String(decoding: string.utf8.dropLast(isPage ? 5 : 0), as: UTF8.self) }

  /// As an address has it: `assets/145%25%20duty.png`.
  public var address: String { percentEncoded(string, keeping: isPathByte) }

  /// The way from another page to this file, as an address has it: `../actors/china.html`.
  public func relativeAddress(from page: SitePath) -> String {
    let here = page.components.dropLast()
    let there = components
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared].elementsEqual(there[shared]) { shared += 1 }
    let up = String(repeating: "../", count: here.count - shared)
    let down = there.dropFirst(shared).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    return up + percentEncoded(down, keeping: isPathByte)
  }

  private var components: [Substring.UTF8View] { string.utf8.split(separator: slash, omittingEmptySubsequences: false) }
}

private let slash = UInt8(ascii: "/")

extension SitePath: Hashable {
  public static func == (a: SitePath, b: SitePath) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

  public func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension SitePath: Comparable {
  public static func < (a: SitePath, b: SitePath) -> Bool { a.string.utf8.lexicographicallyPrecedes(b.string.utf8) }
}

extension SitePath: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
