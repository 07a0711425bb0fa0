public import HTML

/// A finished file of the site: where it goes and what is in it.
public struct OutputFile: Sendable, Hashable {
  public let path: SitePath
  public let bytes: [UInt8]

  public init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: SitePath, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
