internal import Content
internal import Foundation
internal import HTML

// What may stand where a site is to be written.

extension OutputFolder {
  /// Refuses, before anything is written, a place where something stands that is neither of the kind that is needed
  /// there nor made of files that are to be removed.
  ///
  /// - Parameter stale: files of earlier builds that are no part of the site any more.
  func refuseObstacles(to site: Manifest<[UInt8]>, removing stale: Set<SitePath>) throws(OutputFailure) {
    let staleNames = Set(stale.map { FileName.folded($0.string) })
    for folder in site.folders.sorted() {
      switch kind(of: folder) {
      case .folder, .none: break
      case .file where staleNames.contains(FileName.folded(folder.string)): break
      case .file: throw OutputFailure(absolute(folder), .system(ENOTDIR))
      case .other: throw OutputFailure(absolute(folder), .symbolicLink)
      }
    }
    for path in site.paths.sorted() {
      if case .folder = kind(of: path), !holdsOnly(stale, in: path) {
        throw OutputFailure(absolute(path), .system(EISDIR))
      }
    }
  }

  private func holdsOnly(_ files: Set<SitePath>, in folder: SitePath) -> Bool {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: absolute(folder)) else { return false }
    return names.map { SitePath(folder.string + "/" + $0) }.allSatisfy { path in
      if case .folder = kind(of: path) { true } else { files.contains(path) }
    }
  }
}
