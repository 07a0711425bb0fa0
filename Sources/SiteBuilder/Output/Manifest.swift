internal import HTML

/// Which files a site has, without the site: by path what tells whether two files are the same. For a disk that is their
/// bytes; for a host that is not read back it may be a digest.
struct Manifest<Content: Equatable & Sendable>: Sendable, Equatable {
  let paths: Set<SitePath>
  /// Nothing stands here for a file of which nobody knows what is in it.
  let contents: [SitePath: Content]

  /// - Parameter unknown: paths of further files.
  init(_ contents: [SitePath: Content], unknown: Set<SitePath> = []) {
    paths = unknown.union(contents.keys)
    self.contents = contents
  }

  /// Every folder that a file stands in, and every one above it.
  var folders: Set<SitePath> { Set(SitePath.folders(above: paths)) }
}
