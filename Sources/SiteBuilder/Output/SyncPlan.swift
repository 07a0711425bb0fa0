internal import Content
internal import HTML

/// What is to be done, and in which order, so that what is there becomes what shall be.
///
/// Whoever reads meanwhile, or after a step that failed, never meets a page that points at what is not there yet: assets
/// come first, then pages, and only then goes what is no part of the site any more. A pure value: a disk carries it out as
/// any host would.
struct SyncPlan: Sendable, Equatable {
  enum Step: Sendable, Hashable {
    /// Removes an old file before its time, for it stands where a folder or another file must.
    case makeWay(SitePath)
    /// Makes or replaces what pages load or offer.
    case putAsset(SitePath)
    /// Makes or replaces a page.
    case putPage(SitePath)
    /// Removes an old file. A folder goes with its last file, here as with ``makeWay(_:)``.
    case remove(SitePath)
  }

  /// None where all is as it shall be.
  let steps: [Step]

  /// - Parameters:
  ///   - before: what is there and ours to remove, and what else is known to be there.
  ///   - after: what shall be there, all of which can stand beside each other.
  init<Content>(before: Manifest<Content>, after: Manifest<Content>) {
    let stale = before.paths.subtracting(after.paths)
    let inTheWay = Self.inTheWay(of: after, among: stale)
    // For some disks such a file is the very one that shall be there, by another name.
    let renamed = Set(inTheWay.map { FileName.folded($0.string) })
    let changed = after.paths.filter { path in
      guard let content = after.contents[path], content == before.contents[path] else { return true }
      return !renamed.isEmpty && renamed.contains(FileName.folded(path.string))
    }.sorted()
    steps =
      inTheWay.sorted().map(Step.makeWay) + changed.filter { !$0.isPage }.map(Step.putAsset)
      + changed.filter(\.isPage).map(Step.putPage) + stale.subtracting(inTheWay).sorted().map(Step.remove)
  }

  /// Old files that stand where a folder must, in a folder where a file must, or are for some disks the file that shall be
  /// there, though their names differ in case or normal form.
  private static func inTheWay<Content>(
    of after: Manifest<Content>, among stale: Set<SitePath>
  ) -> Set<SitePath> {
    if stale.isEmpty { return [] }
    let files = Set(after.paths.map { FileName.folded($0.string) })
    let folders = Set(after.folders.map { FileName.folded($0.string) })
    let blocking = Set(SitePath.folders(above: stale).filter { files.contains(FileName.folded($0.string)) })
    return stale.filter { path in
      let name = FileName.folded(path.string)
      return files.contains(name) || folders.contains(name) || !blocking.isEmpty && path.stands(inAnyOf: blocking)
    }
  }
}

extension SitePath {
  fileprivate func stands(inAnyOf folders: Set<SitePath>) -> Bool {
    var next = folder
    while let folder = next, !folders.contains(folder) { next = folder.folder }
    return next != nil
  }
}
