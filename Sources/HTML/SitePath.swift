/// The site-relative path of a page or file, such as `actors/china.html`: no leading slash, `/` between components.
public struct SitePath: Sendable, Hashable {
  public let string: String

  /// A path put together by the program itself. Content never becomes a path unchecked: ids are slugs.
  public init(_ string: String) {
    precondition(!string.isEmpty && !string.hasPrefix("/"), "a site path is relative and names a file: \(string)")
    self.string = string
  }

  /// `china.html` of `actors/china.html`.
  public var lastComponent: String {
    String(string[(string.lastIndex(of: "/").map(string.index(after:)) ?? string.startIndex)...])
  }

  /// The way from another page to this file: `../actors/china.html`.
  public func relative(from page: SitePath) -> String {
    let here = page.string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
    let there = string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared].elementsEqual(there[shared]) { shared += 1 }
    let up = String(repeating: "../", count: here.count - shared)
    return up + there.dropFirst(shared).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }
}

extension SitePath: Comparable {
  public static func < (a: SitePath, b: SitePath) -> Bool { a.string < b.string }
}

extension SitePath: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
