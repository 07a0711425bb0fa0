/// What every disk can hold that a dossier may be carried to: Linux's and the Mac's, Windows', a USB stick's (NTFS, FAT
/// and exFAT, learn.microsoft.com, "Naming Files, Paths, and Namespaces").
public enum FileName {
  /// The longest name of a file or folder, in bytes of UTF-8.
  public static let limit = 255

  /// The rule that a name breaks; nil for a name that can stand anywhere.
  static func brokenRule(_ name: String) -> String? {
    if let control = name.unicodeScalars.first(where: isControl) {
      return "A name of a file or folder has no control characters and line ends; this has \(codePoint(control))."
    }
    if let sign = name.unicodeScalars.first(where: #"\:*?"<>|"#.unicodeScalars.contains) {
      return #"A name of a file or folder has none of \ : * ? " < > |, which a USB stick cannot hold; this has "#
        + "'\(sign)'."
    }
    if let last = name.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ".") {
      return "A name of a file or folder does not end in a space or a full stop, which Windows leaves out."
    }
    if name.utf8.count > limit {
      return "A name of a file or folder has at most \(limit) bytes, this has \(name.utf8.count)."
    }
    if isDevice(name) {
      return "A name of a file or folder is not that of a device of Windows, such as con, aux or com1, with any ending."
    }
    return nil
  }

  /// The same for two paths that some disks take for one: they tell neither case nor normal forms apart. Strings of
  /// Swift are equal in all normal forms; there and back again makes one of ß and ss, of σ and ς.
  public static func folded(_ path: String) -> String { path.uppercased().lowercased() }

  /// Line and paragraph separators end lines as controls do.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isDevice(_ name: String) -> Bool {
    let stem = String(decoding: name.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self).lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.utf8.count == 4, let digit = stem.utf8.last, UInt8(ascii: "1")...UInt8(ascii: "9") ~= digit else {
      return false
    }
    return stem.utf8.starts(with: "com".utf8) || stem.utf8.starts(with: "lpt".utf8)
  }
}
