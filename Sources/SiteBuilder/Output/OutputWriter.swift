/// Makes a folder hold exactly the given site, touching only files whose bytes differ.
///
/// Killed at any moment it leaves no cut-off file: each one is replaced by a rename. The marker lists old and new files
/// before the first change and the new ones after the last, so that the next build knows everything that is ours.
public struct OutputWriter: Sendable {
  /// What a run did, in files.
  public struct Totals: Sendable, Hashable {
    public var written = 0
    public var unchanged = 0
    public var removed = 0

    public init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  private let folder: OutputFolder

  /// - Parameter root: a path of the machine.
  public init(root: String) {
    folder = OutputFolder(root: root)
  }

  /// Style and other assets first, then pages, so that no page points at what is not there yet; removals last.
  public func write(_ files: [OutputFile]) throws(OutputFailure) -> Totals {
    let before = try folder.open()
    let after = Set(files.map(\.path))
    let stale = before.subtracting(after)
    var totals = Totals()
    let changed = files.filter { !folder.holds($0.bytes, at: $0.path) }
    totals.unchanged = files.count - changed.count
    if changed.isEmpty && before == after { return totals }

    try folder.writeMarker(before.union(after))
    for path in inTheWay(of: after, among: stale) { try folder.remove(path) }
    for file in changed.filter({ !$0.isPage }) + changed.filter(\.isPage) {
      try folder.replace(file.path, with: file.bytes)
      totals.written += 1
    }
    for path in stale.sorted() { try folder.remove(path) }
    totals.removed = stale.count
    try folder.writeMarker(after)
    return totals
  }

  /// Old files that stand where a new folder must, or in a folder where a new file must.
  private func inTheWay(of files: Set<String>, among stale: Set<String>) -> [String] {
    if stale.isEmpty { return [] }
    var folders: Set<String> = []
    for file in files {
      // Those above a known folder are known.
      for folder in Self.foldersAbove(file) where !folders.insert(folder).inserted { break }
    }
    return stale.filter { folders.contains($0) || Self.foldersAbove($0).contains(where: files.contains) }.sorted()
  }

  /// `a/b`, then `a`, of `a/b/c.html`.
  private static func foldersAbove(_ path: String) -> some Sequence<String> {
    path.utf8.indices.lazy.reversed().filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}
