internal import Content
internal import Foundation
internal import HTML

// What may stand where a site is to be written.

extension OutputFolder {
  /// Refuses, before anything is written, a place where something stands that is neither of the kind that is needed
  /// there nor made of files that are to be removed.
  ///
  /// - Parameter stale: files of earlier builds that are no part of the site any more.
  func refuseObstacles(to plan: OutputPlan, removing stale: Set<SitePath>) throws(OutputFailure) {
    let staleNames = Set(stale.map { FileName.folded($0.string) })
    for folder in plan.folders.sorted() {
      switch kind(of: folder) {
      case .folder, .none: break
      case .file where staleNames.contains(FileName.folded(folder.string)): break
      case .file: throw OutputFailure(absolute(folder), .system(ENOTDIR))
      case .other: throw OutputFailure(absolute(folder), .symbolicLink)
      }
    }
    for path in plan.paths.sorted() {
      if case .folder = kind(of: path), !holdsOnly(stale, in: path) {
        throw OutputFailure(absolute(path), .system(EISDIR))
      }
    }
  }

  /// Files that are to be removed before anything is written: they stand where a folder must, in a folder where a file
  /// must, or are for the disk the file that is to be written, though their names differ in case.
  func inTheWay(of plan: OutputPlan, among stale: Set<SitePath>) -> [SitePath] {
    let files = Set(plan.paths.map { FileName.folded($0.string) })
    let folders = Set(plan.folders.map { FileName.folded($0.string) })
    let aboveStale = OutputPlan.folders(above: stale.map(\.string))
    let blocking = Set(aboveStale.filter { files.contains(FileName.folded($0)) }.map { SitePath($0) })
    return stale.filter { path in
      let name = FileName.folded(path.string)
      return files.contains(name) || folders.contains(name) || !blocking.isEmpty && path.stands(inAnyOf: blocking)
    }.sorted()
  }

  private func holdsOnly(_ files: Set<SitePath>, in folder: SitePath) -> Bool {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: absolute(folder)) else { return false }
    return names.map { SitePath(folder.string + "/" + $0) }.allSatisfy { path in
      if case .folder = kind(of: path) { true } else { files.contains(path) }
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
