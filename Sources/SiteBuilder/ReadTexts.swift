internal import Content

/// The texts in which findings are, as they were read as content: nothing of what was not read as such, such as a link or
/// a picture, and nothing of what has taken a file's place since.
public struct ReadTexts: Sendable {
  /// How to come by the bytes again.
  enum Origin: Sendable {
    case bytes([UInt8])
    /// They are still on disk if the file has this stamp.
    case stamp(FileStamp)
  }

  let folder: ContentFolder
  /// By the bytes of the paths: two names that Unicode takes for one may be two files.
  let origins: [[UInt8]: Origin]

  /// - Parameter path: as findings name it.
  public func text(of path: String) -> String? {
    let bytes: [UInt8]? =
      switch origins[Array(path.utf8)] {
      case .bytes(let bytes): bytes
      case .stamp(let stamp): folder.readAgain(path, stamp)
      case nil: nil
      }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
