internal import Foundation

/// The machine's calls, with its reason where it refuses.
enum FileSystem {
  enum Kind {
    /// The size in bytes.
    case file(size: Int)
    case folder, other, none
  }

  /// What stands at a path, which is not followed where it is a link itself.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .none }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Makes a folder, and those above it, unless it is there; also behind a link, as its user named it so.
  static func makeFolder(_ path: String) throws(OutputFailure) {
    if isFolder(path) { return }
    if mkdir(path, 0o777) == 0 { return }
    var reason = errno
    if reason == ENOENT, let parent = parent(of: path) {
      try makeFolder(parent)
      if mkdir(path, 0o777) == 0 { return }
      reason = errno
    }
    // Another build may have been quicker.
    if reason == EEXIST, isFolder(path) { return }
    throw OutputFailure(path, .message("this folder cannot be made: \(String(cString: strerror(reason)))"))
  }

  static func names(in folder: String) throws(OutputFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let reason = access(folder, R_OK | X_OK) == 0 ? EIO : errno
      throw OutputFailure(folder, .message("this folder cannot be read: \(String(cString: strerror(reason)))"))
    }
  }

  /// Writes a file that was not there, so that nothing which somebody put at its name is followed or overwritten.
  ///
  /// - Returns: its path, which begins with `prefix` and ends as no one can guess.
  static func writeNew(_ bytes: [UInt8], prefix: String) throws(OutputFailure) -> String {
    let path = prefix + String(UInt64.random(in: .min ... .max), radix: 36)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(path, .system(errno)) }
    var failure: OutputFailure?
    var written = 0
    while written < bytes.count, failure == nil {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { written += count } else if errno != EINTR { failure = OutputFailure(path, .system(errno)) }
    }
    if close(descriptor) != 0, failure == nil { failure = OutputFailure(path, .system(errno)) }
    if let failure {
      unlink(path)
      throw failure
    }
    return path
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `a` of `a/b` and of `a/b/`; nil at the top of what the path names.
  private static func parent(of path: String) -> String? {
    let slash = UInt8(ascii: "/")
    guard let end = path.utf8.lastIndex(where: { $0 != slash }), let cut = path.utf8[...end].lastIndex(of: slash),
      let last = path.utf8[..<cut].lastIndex(where: { $0 != slash })
    else { return nil }
    return String(decoding: path.utf8[...last], as: UTF8.self)
  }
}
