public import Diagnostics

/// An id as it was written somewhere: what it names and where it stands.
public struct Reference: Sendable, Hashable {
  /// As it was written: it may name nothing.
  public let id: String
  /// Where the id stands.
  public let location: SourceLocation

  /// An id with the place where it was found.
  public init(_ id: String, at location: SourceLocation) {
    self.id = id
    self.location = location
  }
}
