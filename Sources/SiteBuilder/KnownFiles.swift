internal import Content
internal import Pages

/// Content files as they were last read, and what was made of each.
struct KnownFiles<Made: Sendable>: Sendable {
  private struct Known: Sendable {
    let path: String
    /// Nil where the file has to be read again, whatever its stamp: it was too young, or could not be read.
    let stamp: FileStamp?
    /// What was read, as long as nothing else can tell whether the file has changed.
    let bytes: [UInt8]?
    let made: Made
  }

  /// In the order of the listing.
  private var known: [Known] = []

  var all: [Made] { known.map(\.made) }

  /// What was read at some paths.
  func texts(of paths: Set<[UInt8]>, in folder: ContentFolder) -> ReadTexts {
    let read = known.lazy.filter { paths.contains(Array($0.path.utf8)) }.compactMap { known in
      if let bytes = known.bytes { return (Array(known.path.utf8), ReadTexts.Origin.bytes(bytes)) }
      return known.stamp.map { (Array(known.path.utf8), .stamp($0)) }
    }
    return ReadTexts(folder: folder, origins: Dictionary(uniqueKeysWithValues: read))
  }

  /// The same after the folder was listed again. Reads files that may have changed, makes anew those that have, and
  /// forgets what is gone.
  ///
  /// - Returns: the paths of files that are new, changed, not to be read, or gone.
  func refreshed(
    _ listed: [ContentFolder.Listing.File], in folder: ContentFolder,
    _ make: @escaping @Sendable (String, ContentFolder.Reading) -> Made
  ) async -> (files: Self, changes: [String]) {
    // By bytes: two names that Unicode takes for one may be two files.
    let before = Dictionary(known.map { (Array($0.path.utf8), $0) }) { first, _ in first }
    let after = await concurrentMap(listed) { file -> (known: Known, isNew: Bool) in
      let last = before[Array(file.path.utf8)]
      if let last, let stamp = file.stamp, stamp == last.stamp { return (last, false) }
      let read = folder.read(file.path)
      let bytes = read.file?.bytes
      let isSame = bytes != nil && bytes == last?.bytes
      let made = if isSame, let last { last.made } else { make(file.path, read) }
      let known = Known(
        path: file.path, stamp: bytes == nil ? nil : file.stamp, bytes: file.stamp == nil ? bytes : nil, made: made)
      return (known, !isSame)
    }
    let gone = Set(before.keys).subtracting(listed.map { Array($0.path.utf8) })
    let changes =
      after.filter(\.isNew).map(\.known.path) + known.map(\.path).filter { gone.contains(Array($0.utf8)) }
    var files = Self()
    files.known = after.map(\.known)
    return (files, changes)
  }
}
