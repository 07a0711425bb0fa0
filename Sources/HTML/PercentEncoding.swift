/// Text with every byte of its UTF-8 as `%XX` that an address may not hold at that place (RFC 3986, section 2.1).
///
/// - Parameter isKept: whether a byte stands for itself.
func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
  if text.utf8.allSatisfy(isKept) { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count + 16)
  for byte in text.utf8 {
    if isKept(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

/// In a whole address: reserved and unreserved characters, and `%`, which is taken for encoded already.
func isAddressByte(_ byte: UInt8) -> Bool { isFragmentByte(byte) || "#%".utf8.contains(byte) }

/// In a fragment, which is not encoded yet.
func isFragmentByte(_ byte: UInt8) -> Bool { isPathByte(byte) || ":?".utf8.contains(byte) }

/// In a path that is not encoded yet. A colon before the first slash would make a scheme of what stands before it.
func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  // Hyphen, full stop, slash and the digits.
  case UInt8(ascii: "-")...UInt8(ascii: "9"): true
  default: "_~@!$&'()*+,;=".utf8.contains(byte)
  }
}
