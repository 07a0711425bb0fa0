internal import Foundation

/// Why the site could not be written: the machine's failure, not the writer's.
public struct OutputFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// The folder holds files and no marker of ours.
    case notOurs
    /// A link stands where a folder of ours should.
    case symbolicLink
    /// The value of `errno`.
    case system(Int32)
    case message(String)
  }

  /// As a path of the machine.
  public let path: String
  public let reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .notOurs: "\(path): this folder holds files that dossier did not write; name an empty one with -o"
    case .symbolicLink: "\(path): a symbolic link stands where dossier needs a folder of its own"
    case .system(let number): "\(path): \(String(cString: strerror(number)))"
    case .message(let text): "\(path): \(text)"
    }
  }
}
