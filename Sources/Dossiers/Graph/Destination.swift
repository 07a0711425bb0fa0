/// Where the destination of a Markdown link leads, as far as its text tells.
package enum Destination: Sendable, Hashable {
  /// It has a scheme: `https://…`, `mailto:…`.
  case external
  /// It begins with `/`, which means another place on every host and on every disk.
  case absolute
  /// It climbs out of the content folder.
  case outside
  /// `#fragment` on the page itself, without the `#`.
  case ownPage(fragment: String)
  /// A file below `content/`: `actors/china.md`, with the fragment, if any.
  case file(path: String, fragment: String?)

  /// - Parameter folder: of the content file that holds the link, relative to `content/`; empty at the top.
  init(_ text: String, in folder: String) {
    if Self.hasScheme(text) {
      self = .external
      return
    }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? percentDecoded(parts[1]) : nil
    let path = parts[0]
    if path.isEmpty {
      self = .ownPage(fragment: fragment ?? "")
    } else if path.utf8.first == UInt8(ascii: "/") {
      self = .absolute
    } else if let resolved = Self.resolve(percentDecoded(path), in: folder) {
      self = .file(path: resolved, fragment: fragment)
    } else {
      self = .outside
    }
  }

  /// RFC 3986, section 3.1: a letter, then letters, digits, `+`, `-` or `.`, then a colon.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first else { return false }
    return first.isASCIILetter
      && text.utf8[..<colon].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
  }

  /// The path without its dots; nil where it leaves the content folder.
  private static func resolve(_ path: String, in folder: String) -> String? {
    var components = folder.split(separator: "/").map(String.init)
    for component in path.split(separator: "/") where component != "." {
      if component != ".." {
        components.append(String(component))
      } else if components.popLast() == nil {
        return nil
      }
    }
    return components.joined(separator: "/")
  }
}

/// The text with `%20` and its like decoded; unchanged where that gives no UTF-8.
private func percentDecoded(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isASCIIHexDigit),
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? String(text)
}

extension UInt8 {
  var isASCIILowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  var isASCIILetter: Bool { isASCIILowercaseLetter || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isASCIIHexDigit: Bool {
    isASCIIDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self || UInt8(ascii: "A")...UInt8(ascii: "F") ~= self
  }
}
