internal import Diagnostics

/// Lines that git and its like write into a file where two versions of it differ.
enum ConflictMarker {
  /// An error at each line that begins a conflict, or ends one that nothing began. No writer means them, in whatever
  /// format: a line of hyphens' or equals signs' kind, which one may, is left alone.
  static func findings(in file: ContentFile) -> [Diagnostic] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var findings: [Diagnostic] = []
      var isOpen = false
      var (start, line) = (0, 1)
      while start < bytes.count {
        switch marker(at: start, in: bytes) {
        case UInt8(ascii: "<"):
          isOpen = true
          findings.append(finding(in: file, line))
        case UInt8(ascii: ">"):
          if !isOpen { findings.append(finding(in: file, line)) }
          isOpen = false
        default: break
        }
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
        (start, line) = (end + 1, line + 1)
      }
      return findings
    }
  }

  /// The sign that stands seven times at the start of a line, with nothing or a space behind.
  private static func marker(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let sign = bytes[start]
    guard sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">") else { return nil }
    let end = start + 7
    guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == sign }) else { return nil }
    return end == bytes.count || bytes[end] <= 32 ? sign : nil
  }

  private static func finding(in file: ContentFile, _ line: Int) -> Diagnostic {
    let message =
      "Two versions of this file have been merged here and differ: keep one of them, and remove the lines '<<<<<<<', "
      + "'=======' and '>>>>>>>'."
    return Diagnostic("conflict-marker", message, at: SourceLocation(path: file.path, line: line))
  }
}
