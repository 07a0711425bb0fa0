/// What stands behind the pipe of `![[map.png|The harbour|300]]`.
enum EmbedLabel {
  /// The label without the parts that are a size, as Obsidian has them: `300` or `300x200`. Here a picture is as large
  /// as its file.
  static func alt(in label: String) -> String {
    let parts = label.utf8.split(separator: UInt8(ascii: "|")).filter { !isSize($0) }
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
  }

  private static func isSize(_ part: Substring.UTF8View) -> Bool {
    let numbers = part.filter { $0 != UInt8(ascii: " ") }.split(
      separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
    return numbers.count <= 2
      && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
  }
}
