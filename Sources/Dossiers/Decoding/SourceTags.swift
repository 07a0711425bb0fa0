internal import Content
internal import Diagnostics

/// A grade and an access that a library itself gives a work: as a tag or a keyword, or on a line of its note (Zotero's
/// Extra), written `grade: official` and `access: full-text`.
struct SourceTags {
  private(set) var grade: Source.Grade?
  private(set) var access: Source.Access?

  init(_ fields: inout FieldReader) {
    for (text, place) in fields.notes {
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = YAMLNode(.scalar(String(text[text.utf8.index(after: colon)...]), isQuoted: true), at: place)
      switch text[..<colon].lowercased() {
      case "grade": grade = grade ?? fields.word(value, of: "grade")
      case "access": access = access ?? fields.word(value, of: "access")
      default: break
      }
    }
  }
}

extension FieldReader {
  /// Tags, keywords and the lines of notes, without white space around them.
  fileprivate var notes: [(text: String, place: SourceLocation)] {
    let tags = ["keyword", "keywords", "categories", "tags"].compactMap { value(of: $0) }.flatMap { node in
      (node.items ?? [node]).flatMap { item -> [(String, SourceLocation)] in
        // Zotero's own items have `{tag: …}`.
        let text = item.text ?? item["tag"]?.text ?? ""
        return text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }.map {
          (String(decoding: $0, as: UTF8.self), item.location)
        }
      }
    }
    let lines = value(of: "note").map { node in
      (node.text ?? "").utf8.split { $0 == UInt8(ascii: "\n") }.map {
        (String(decoding: $0, as: UTF8.self), node.location)
      }
    }
    return (tags + (lines ?? [])).map { (YAMLNode(.scalar($0, isQuoted: true), at: $1).text ?? "", $1) }
  }

  /// A library is not ours: what it says in other words is no fault, but may be meant for us.
  fileprivate mutating func word<Word: FieldWord>(_ node: YAMLNode, of key: String) -> Word? {
    var found: [Diagnostic] = []
    let word = Word.read(node, of: key, reporting: &found)
    for diagnostic in found {
      report(diagnostic.identifier, diagnostic.message, at: diagnostic.location, severity: .warning)
    }
    return word
  }
}
