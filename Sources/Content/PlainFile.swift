internal import Foundation

/// Reads plain files below a folder and nothing else: no link is followed in any component, and no pipe is waited for,
/// even where somebody puts one in a file's place between the walk and the reading.
public enum PlainFile {
  public enum Fault: Error {
    /// The machine refuses, there is no such file, or what is there is not a plain one.
    case unreadable
    /// Larger than was asked for; with its size in bytes.
    case tooLarge(Int)
  }

  /// In bytes, where nothing else is said. Files are held in memory; beyond this it would be the memory that ends the
  /// build.
  public static let sizeLimit = 1 << 30

  /// - Parameters:
  ///   - path: relative to the folder, with `/` between components.
  ///   - folder: as a path of the machine; it may itself be reached by links, as its user named it.
  ///   - limit: in bytes; asked of the machine before anything is read.
  public static func bytes(
    of path: String, in folder: String, atMost limit: Int = sizeLimit
  ) throws(Fault) -> [UInt8] {
    try contents(of: path, in: folder, atMost: limit).bytes
  }

  /// The same with the stamp that the file had when it was opened.
  static func contents(
    of path: String, in folder: String, atMost limit: Int
  ) throws(Fault) -> (bytes: [UInt8], stamp: FileStamp) {
    let components = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard components.allSatisfy({ !["", ".", ".."].contains($0) }), let name = components.last else {
      throw .unreadable
    }
    var parent = try Descriptor(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    for component in components.dropLast() {
      parent = try Descriptor(openat(parent.number, component, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }
    return try Descriptor(openat(parent.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)).contents(
      atMost: limit)
  }
}

/// An open file or folder, closed with its holder.
private struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) throws(PlainFile.Fault) {
    guard number >= 0 else { throw .unreadable }
    self.number = number
  }

  deinit { close(number) }

  func contents(atMost limit: Int) throws(PlainFile.Fault) -> (bytes: [UInt8], stamp: FileStamp) {
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
    guard status.st_size <= limit else { throw .tooLarge(Int(status.st_size)) }
    var isFaulty = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let length = read(number, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if length > 0 {
          count += length
        } else if length == 0 {
          return
        } else if errno != EINTR {
          isFaulty = true
          return
        }
      }
    }
    if isFaulty { throw .unreadable }
    return (bytes, FileStamp(status))
  }
}
