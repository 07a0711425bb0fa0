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
  /// A file below `content/`: `actors/china.md`, with the fragment, if any. `literal` is the path where what was written
  /// is a file's name to the letter: `assets/145% duty.png`, `assets/no#1.png`; nil where it reads alike.
  case file(path: String, fragment: String?, literal: String?)

  /// - Parameter folder: of the content file that holds the link, relative to `content/`; empty at the top.
  init(_ text: String, in folder: String) {
    if Self.hasScheme(text) {
      self = .external
      return
    }
    let hash = text.utf8.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { percentDecoded(text.utf8[$0...].dropFirst()) }
    let path = text.utf8[..<(hash ?? text.utf8.endIndex)]
    if path.isEmpty {
      self = .ownPage(fragment: fragment ?? "")
    } else if path.first == UInt8(ascii: "/") {
      self = .absolute
    } else if let resolved = Self.resolve(percentDecoded(path), in: folder) {
      let isEncoded = hash != nil || path.contains(UInt8(ascii: "%"))
      let literal = isEncoded ? Self.resolve(text, in: folder) : nil
      self = .file(path: resolved, fragment: fragment, literal: literal)
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
    let slash = UInt8(ascii: "/")
    var components = folder.utf8.split(separator: slash)
    for component in path.utf8.split(separator: slash) where !component.elementsEqual(".".utf8) {
      if !component.elementsEqual("..".utf8) {
        components.append(component)
      } else if components.popLast() == nil {
        return nil
      }
    }
    return components.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }
}

/// The text with `%20` and its like decoded; unchanged where that gives no UTF-8.
private func percentDecoded(_ text: Substring.UTF8View) -> String {
  let written = String(decoding: text, as: UTF8.self)
  guard text.contains(UInt8(ascii: "%")) else { return written }
  var bytes: [UInt8] = []
  var rest = text
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
  return String(validating: bytes, as: UTF8.self) ?? written
}

extension UInt8 {
  var isASCIILowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  var isASCIILetter: Bool { isASCIILowercaseLetter || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isASCIIHexDigit: Bool {
    isASCIIDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self || UInt8(ascii: "A")...UInt8(ascii: "F") ~= self
  }
}
