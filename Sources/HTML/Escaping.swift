/// Text with `& < > " '` as character references and characters that HTML forbids left out: safe as text and in a
/// quoted attribute.
public func escaped(_ text: String) -> String {
  var result = ""
  appendEscaped(text, to: &result)
  return result
}

func appendEscaped(_ text: String, to result: inout String) {
  var text = text
  // Nearly all text needs nothing; looking at its bytes first keeps that case to one copy.
  let needsNothing = text.withUTF8 { bytes in !bytes.contains { needsEscape($0) } }
  if needsNothing {
    result += text
    return
  }
  text.withUTF8 { bytes in
    var copied = 0
    for index in bytes.indices {
      guard let reference = reference(for: bytes[index]) else { continue }
      result += String(decoding: bytes[copied..<index], as: UTF8.self)
      result += reference
      copied = index + 1
    }
    result += String(decoding: bytes[copied...], as: UTF8.self)
  }
}

private func needsEscape(_ byte: UInt8) -> Bool {
  // All of them lie below the letters.
  byte <= UInt8(ascii: ">") && reference(for: byte) != nil || byte == 127
}

private func reference(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  // Control characters but tab, line feed and carriage return are not allowed in HTML, not even as references.
  case 0..<9, 11, 12, 14..<32, 127: ""
  default: nil
  }
}
