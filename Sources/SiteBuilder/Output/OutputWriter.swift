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

  /// Carries out the plan from what is there to this site.
  public func write(_ files: [OutputFile]) throws(OutputFailure) -> Totals {
    let site = try Manifest(checking: files, in: root)
    var folder = try OutputFolder(root: root)
    let ours = try folder.open()
    try folder.refuseObstacles(to: site, removing: ours.subtracting(site.paths))
    let plan = SyncPlan(before: folder.manifest(of: ours, beside: site), after: site)
    var totals = Totals(unchanged: files.count)
    if plan.steps.isEmpty && ours == site.paths { return totals }

    try folder.writeMarker(ours.union(site.paths))
    for step in plan.steps {
      switch step {
      case .makeWay(let path), .remove(let path):
        if try folder.remove(path) { totals.removed += 1 }
      case .putAsset(let path), .putPage(let path):
        try folder.replace(path, with: site.contents[path, default: []])
        totals.written += 1
        totals.unchanged -= 1
      }
    }
    try folder.writeMarker(site.paths)
    return totals
  }
}
