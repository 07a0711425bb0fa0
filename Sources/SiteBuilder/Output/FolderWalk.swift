internal import Foundation

/// The way down from a folder, name by name. It holds the folder that it stands in by a descriptor: no link is followed,
/// and a step takes the same time however deep it is.
struct FolderWalk: ~Copyable {
  /// What stands in a folder under a name.
  enum Kind {
    case file, folder, other, none
  }

  private var descriptor: Int32

  /// - Parameter root: may be reached through links. Where there is no such folder, nothing stands in it.
  init(from root: String) { descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func kind(of name: String) -> Kind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .none }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Steps down into a folder. What has taken its place meanwhile is no folder, and nothing stands in it.
  mutating func enter(_ name: String) {
    let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { close(descriptor) }
    descriptor = next
  }

  /// - Returns: the value of `errno` where the machine refuses.
  func makeFolder(_ name: String) -> Int32? { mkdirat(descriptor, name, 0o777) == 0 ? nil : errno }
}
