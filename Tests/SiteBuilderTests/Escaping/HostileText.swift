import Foundation

/// Texts in which a character that means something stands beside one that joins its neighbours: for Swift's strings the
/// two are one character, for whoever reads the bytes they are not.
enum HostileText {
  /// Scalars that join what follows or what stands before, that make one letter of two, that are canonically equal to a
  /// sign of ASCII's, or the pair that Swift takes for one.
  static let joiners = [
    "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{301}", "\u{338}", "\u{200D}",
    "\u{FE0F}", "\u{20E3}", "\u{1F3FB}", "\u{1F1E6}", "\u{37E}", "\u{1FEF}", "\r\n",
  ]

  static let signs = Array("<>&\"'\n\r\t ,;:=[]()|`{}\\#@!/%$*_~+-^?".unicodeScalars).map(String.init)

  /// For each sign: between two joiners, at the start, at the end, doubled, and as the start of an element's end.
  static func texts(joinedBy joiner: String) -> [String] {
    signs.flatMap { sign in
      [
        "a\(joiner)\(sign)\(joiner)b", "\(joiner)\(sign)", "\(sign)\(joiner)", "\(sign)\(joiner)\(sign)",
        "\(joiner)\(sign)/script>\(joiner)\(sign)form action=x>",
      ]
    }
  }
}

extension String {
  /// The texts are compared by scalars: strings are equal in all normal forms.
  var scalars: [Unicode.Scalar] { Array(unicodeScalars) }

  /// As an XML or HTML reader takes a text that has nothing but the references that we write; nil where it would see
  /// markup.
  var unescaped: String? {
    let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    var result: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.first {
      if "<>\"'".utf8.contains(byte) { return nil }
      if byte == UInt8(ascii: "&") {
        guard let (name, sign) = references.first(where: { rest.starts(with: $0.key.utf8) }) else { return nil }
        result += Array(sign.utf8)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// As a JSON reader takes a literal; nil where it ends early or is none.
  var jsonText: String? {
    try? JSONDecoder().decode(String.self, from: Data(utf8))
  }

  /// The parts between separators, by bytes.
  func parts(separatedBy separator: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var rest = Array(utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: separator.utf8) {
        parts.append([])
        rest = rest.dropFirst(separator.utf8.count)
      } else {
        parts[parts.count - 1].append(byte)
        rest = rest.dropFirst()
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  func holds(_ text: String) -> Bool { parts(separatedBy: text).count > 1 }
}
