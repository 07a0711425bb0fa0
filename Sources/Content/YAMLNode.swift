public import Diagnostics

/// A piece of YAML with the place where it stands.
///
/// Scalars stay text: what `no`, `2025-10-09` or `1e3` means is decided by the type of the field that reads it.
public struct YAMLNode: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    /// `isQuoted` tells `"null"` from `null`: only a plain scalar can stand for nothing.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// In the order of the file; keys may repeat.
    case mapping([Entry])
  }

  public struct Entry: Sendable, Hashable {
    public let key: String
    public let keyLocation: SourceLocation
    public let value: YAMLNode

    public init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public let value: Value
  public let location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// Nothing was written: an empty scalar, `~` or `null`, not in quotation marks.
  public var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
