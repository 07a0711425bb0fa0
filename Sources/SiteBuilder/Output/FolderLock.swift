internal import Foundation

/// Held while a build writes into a folder. Where the file system knows no locks there is none.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until nobody else holds it.
  init(_ folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
