internal import Content
internal import Foundation
internal import HTML
internal import Pages

extension Manifest<[UInt8]> {
  /// The manifest of a site whose files any disk can hold beside each other: known before the first is written, so that no
  /// build ends halfway for the sake of a name.
  ///
  /// Refuses what cannot be written in any order: a path that is none, one that two files have, also where a disk tells
  /// neither case nor normal forms apart, and one that is a file's and a folder's.
  ///
  /// - Parameter root: where the site is to stand, as a path of the machine.
  init(checking files: [OutputFile], in root: String) throws(OutputFailure) {
    var contents: [SitePath: [UInt8]] = [:]
    var first: [String: String] = [:]
    for file in files {
      let place = root + "/" + file.path
      guard let path = SitePath(ofFile: file.path), place.utf8.count < PATH_MAX else {
        let rule =
          "a site's files have no hidden names, no names of hosts' settings, no control characters, no names over "
          + "\(FileName.limit) bytes"
        throw OutputFailure(place, .message(rule))
      }
      if let other = first.updateValue(file.path, forKey: FileName.folded(file.path)) {
        throw OutputFailure(place, .message("this file and '\(other)' are one for some disks"))
      }
      contents[path] = file.bytes
    }
    for folder in SitePath.folders(above: first.keys.sorted().map { SitePath($0) }) {
      guard let file = first[folder.string] else { continue }
      throw OutputFailure(root + "/" + file, .message("a file and a folder cannot have one path"))
    }
    self.init(contents)
  }
}
