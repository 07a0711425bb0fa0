internal import Foundation

/// What tells, without reading it, that a file is still the one which was read.
public struct FileStamp: Sendable, Hashable {
  /// Since 1970; a program may set it to what it likes.
  let modified: Duration
  /// Since 1970, kept by the disk alone: when bytes, name or rights were last touched.
  let changed: Duration
  /// In bytes.
  let size: Int
  let inode: UInt64

  /// The longest time that a disk takes for one moment: FAT's two seconds.
  static let grain = Duration.seconds(2)

  /// Whether whatever changes the file from now on will show in its stamp. Within a grain it may change twice and look the
  /// same both times, as git knows ("Racy Git", in its technical documentation).
  func isSettled(at now: Duration) -> Bool { max(modified, changed) + Self.grain < now }
}

extension FileStamp {
  init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      modified: Duration(modified), changed: Duration(changed), size: Int(status.st_size), inode: UInt64(status.st_ino))
  }
}

extension Duration {
  init(_ time: timespec) { self = .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec) }

  /// Since 1970, by the machine's clock.
  static var sinceEpoch: Duration {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Duration(time)
  }
}
