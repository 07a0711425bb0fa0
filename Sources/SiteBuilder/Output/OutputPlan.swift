internal import Content
internal import Foundation
internal import HTML
internal import Pages

/// Where the files of a site go, all of which any disk can hold beside each other: known before the first is written,
/// so that no build ends halfway for the sake of a name.
struct OutputPlan {
  let paths: Set<SitePath>
  /// Every folder that a file stands in, and every one above it.
  let folders: Set<SitePath>

  /// Refuses what cannot be written in any order: a path that is none, one that two files have, also where a disk tells
  /// neither case nor normal forms apart, and one that is a file's and a folder's.
  ///
  /// - Parameter root: where the site is to stand, as a path of the machine.
  init(_ files: [OutputFile], in root: String) throws(OutputFailure) {
    var first: [String: String] = [:]
    for file in files {
      let place = root + "/" + file.path
      guard Self.isPath(file.path), place.utf8.count < PATH_MAX else {
        let rule = "a site's files have no hidden names, no control characters, no names over \(FileName.limit) bytes"
        throw OutputFailure(place, .message(rule))
      }
      if let other = first.updateValue(file.path, forKey: FileName.folded(file.path)) {
        throw OutputFailure(place, .message("this file and '\(other)' are one for some disks"))
      }
    }
    for folder in Self.folders(above: first.keys.sorted()) {
      guard let file = first[folder] else { continue }
      throw OutputFailure(root + "/" + file, .message("a file and a folder cannot have one path"))
    }
    paths = Set(files.map { SitePath($0.path) })
    folders = Set(Self.folders(above: files.map(\.path)).map { SitePath($0) })
  }

  /// Whether this is the path of a file of a site, in names that a disk can hold. Without control characters, so that a
  /// line of the marker is one path; and not hidden: such files, like our marker, are not the site's.
  static func isPath(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && name.first != UInt8(ascii: ".") && name.count <= FileName.limit
        && name.allSatisfy { $0 >= 32 && $0 != 127 }
    }
  }

  /// Each folder once, the deeper of one path first: a folder that is there already has those above it there, too.
  static func folders(above paths: [String]) -> [String] {
    var found: Set<[UInt8]> = []
    var folders: [String] = []
    for path in paths {
      var rest = path.utf8[...]
      while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard found.insert(Array(rest)).inserted else { break }
        folders.append(String(decoding: rest, as: UTF8.self))
      }
    }
    return folders
  }
}
