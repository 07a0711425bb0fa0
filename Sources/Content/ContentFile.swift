/// A file of the content folder as it was read: what it is called and what is in it.
public struct ContentFile: Sendable, Hashable {
  /// Relative to the folder that holds `content/`, with `/` between components: `content/actors/china.md`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
