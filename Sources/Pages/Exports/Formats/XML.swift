internal import HTML

/// A piece of finished XML 1.0: like ``HTML``, plain text in an interpolation is escaped, and nothing else passes.
struct XML: Sendable, Hashable {
  let markup: String

  fileprivate init(markup: String) { self.markup = markup }

  /// What every document begins with.
  static let declaration: XML = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  static let empty: XML = ""
}

extension XML: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { markup = value }
  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ xml: XML) { markup += xml.markup }
    mutating func appendInterpolation(_ text: String) { markup += withoutNoncharacters(escaped(text)) }

    @available(*, unavailable, message: "unwrap it: a file must say what it holds when there is nothing")
    mutating func appendInterpolation<Value>(_ value: Value?) {}
  }
}

extension Sequence {
  /// One piece for each element, one after the other.
  func xml(_ template: (Element) -> XML) -> XML {
    XML(markup: reduce(into: "") { $0 += template($1).markup })
  }
}

extension Optional {
  /// The template filled with the value, or nothing.
  func xml(_ template: (Wrapped) -> XML) -> XML { map(template) ?? .empty }
}

/// XML 1.0, section 2.2, forbids U+FFFE and U+FFFF beside the controls that ``escaped(_:)`` leaves out.
private func withoutNoncharacters(_ text: String) -> String {
  // Both begin with this byte in UTF-8, and little else does.
  guard text.utf8.contains(0xEF) else { return text }
  return String(text.unicodeScalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" })
}
