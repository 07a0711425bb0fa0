public import Diagnostics
internal import Foundation

extension ContentFolder {
  /// Reads one file of the listing.
  ///
  /// The machine is asked for its size first, so that no memory is taken for what is too large.
  ///
  /// - Returns: the file; an `unreadable-file` error where the machine refuses, or where it is no plain file any more; a
  ///   `file-too-large` error beyond what a file of its sort may have.
  public func read(_ path: String) -> (file: ContentFile?, diagnostics: [Diagnostic]) {
    let place = SourceLocation(path: path)
    // What has become a pipe or a link since it was listed is neither waited for nor followed.
    let descriptor = open(directory + "/" + path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return (nil, [Self.unreadable(at: place)])
    }
    let size = Int(status.st_size)
    let limit = path.hasPrefix("content/assets/") ? Self.assetLimit : Self.documentLimit
    if size > limit.bytes {
      return (nil, [Diagnostic("file-too-large", "\(limit.rule), this has \(size >> 20 + 1).", at: place)])
    }
    guard let bytes = Self.bytes(of: descriptor, count: size) else { return (nil, [Self.unreadable(at: place)]) }
    return (ContentFile(path: path, bytes: bytes), [])
  }

  /// How much of a sort of file is read. Everything read is held in memory; Markdown and data several times over.
  struct Limit {
    let bytes: Int
    /// In megabytes, without the full stop.
    let rule: String
  }

  static let documentLimit = Limit(
    bytes: 64 << 20, rule: "A file of Markdown or data has at most 64 megabytes")
  static let assetLimit = Limit(bytes: 1 << 30, rule: "A file of content/assets/ has at most 1,024 megabytes")
  static let assetsLimit = Limit(
    bytes: 4 << 30, rule: "The files of content/assets/ have at most 4,096 megabytes together")

  private static func unreadable(at place: SourceLocation) -> Diagnostic {
    Diagnostic("unreadable-file", "A content file can be read by whoever builds the dossier.", at: place)
  }

  /// As many bytes as there are, up to `count`; nil where reading fails.
  private static func bytes(of descriptor: Int32, count: Int) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let added = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if added == 0 { return }
        if added > 0 { filled += added } else if errno != EINTR { hasFailed = true }
        if hasFailed { return }
      }
    }
    return hasFailed ? nil : bytes
  }
}
