internal import Content
internal import HTML
public import Pages

/// Makes a folder hold exactly the given site, touching only files whose bytes differ.
///
/// What cannot be written is refused before the first file is. Killed at any moment it leaves no cut-off file: each one
/// is replaced by a rename. The marker lists old and new files before the first change and the new ones after the last,
/// so that the next build knows everything that is ours.
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

  private let root: String

  /// - Parameter root: a path of the machine.
  public init(root: String) {
    self.root = root
  }

  /// Style and other assets first, then pages, so that no page points at what is not there yet; removals last.
  public func write(_ files: [OutputFile]) throws(OutputFailure) -> Totals {
    let plan = try OutputPlan(files, in: root)
    var folder = try OutputFolder(root: root)
    let before = try folder.open()
    let stale = before.subtracting(plan.paths)
    try folder.refuseObstacles(to: plan, removing: stale)

    let inTheWay = folder.inTheWay(of: plan, among: stale)
    // Such a file may be the very one that is to be written, by another name.
    let renamed = Set(inTheWay.map { FileName.folded($0.string) })
    var changed: [OutputFile] = []
    for file in files where renamed.contains(FileName.folded(file.path)) || !folder.holds(file) { changed.append(file) }
    var totals = Totals(unchanged: files.count - changed.count)
    if changed.isEmpty && before == plan.paths { return totals }

    try folder.writeMarker(before.union(plan.paths))
    for path in inTheWay where try folder.remove(path) { totals.removed += 1 }
    for file in changed.filter({ !$0.isPage }) + changed.filter(\.isPage) {
      try folder.replace(SitePath(file.path), with: file.bytes)
      totals.written += 1
    }
    for path in stale.subtracting(inTheWay).sorted() where try folder.remove(path) { totals.removed += 1 }
    try folder.writeMarker(plan.paths)
    return totals
  }
}
