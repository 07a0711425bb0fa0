/// Text with `& < > " '` as character references and characters that HTML forbids left out: safe as text and in a
/// quoted attribute.
public func escaped(_ text: some StringProtocol) -> String {
  var result = ""
  appendEscaped(text, to: &result)
  return result
}

func appendEscaped(_ text: some StringProtocol, to result: inout String) {
  // Nearly all text needs nothing; looking at bytes first keeps that case to one copy.
  if text.utf8.allSatisfy({ !needsEscape($0) }) {
    result += text
    return
  }
  var copied = text.utf8.startIndex
  for index in text.utf8.indices {
    guard let reference = reference(for: text.utf8[index]) else { continue }
    result += text[copied..<index]
    result += reference
    copied = text.utf8.index(after: index)
  }
  result += text[copied...]
}

private func needsEscape(_ byte: UInt8) -> Bool {
  reference(for: byte) != nil
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
