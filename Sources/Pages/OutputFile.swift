/// A finished file of the site: where it goes and what is in it.
public struct OutputFile: Sendable, Hashable {
  /// Site-relative, with `/` between components: `actors/china.html`.
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
