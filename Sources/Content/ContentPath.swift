/// What the path of a content file tells: `content/actors/china.md`.
///
/// Cut at bytes, as a disk cuts it: a slash or a full stop with an accent behind it is one character for Swift's
/// strings, and none of the two.
public struct ContentPath: Sendable, Hashable {
  /// The folder below `content/`: `actors`, or empty at the top.
  public let folder: String
  /// The file's name without its ending.
  public let stem: String
  /// The file's name with its ending.
  public let name: String
  /// `md`, or empty without one.
  public let ending: String

  public init(_ path: String) {
    let components = path.utf8.split(separator: UInt8(ascii: "/"))
    // The first component is the content folder itself.
    let folders = components.dropFirst().dropLast().map { String(decoding: $0, as: UTF8.self) }
    let name = components.last ?? path.utf8[...]
    let stop = name.lastIndex(of: UInt8(ascii: "."))
    folder = folders.joined(separator: "/")
    self.name = String(decoding: name, as: UTF8.self)
    stem = String(decoding: name[..<(stop ?? name.endIndex)], as: UTF8.self)
    ending = stop.map { String(decoding: name[name.index(after: $0)...], as: UTF8.self) } ?? ""
  }
}
