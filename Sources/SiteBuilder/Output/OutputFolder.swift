internal import Content
internal import Foundation
internal import HTML
internal import Pages

/// A folder of the machine that holds a built site, and nothing else of ours but the marker.
///
/// No link inside the folder is followed: it could lead a write or a removal out of it. Whoever writes holds the
/// folder's lock, so that two builds into one folder go one after the other.
struct OutputFolder: ~Copyable {
  let root: String
  private let lock: FolderLock
  /// Folders below the root that have been seen or made, are no links, and stand in such folders.
  private var known: Set<SitePath> = []

  /// The marker: it says that the folder is ours, and lists what we wrote, so that a file which somebody else put
  /// there is never removed.
  private static let markerName: SitePath = ".dossier-site"
  private static let temporaryPrefix = ".dossier-new-"

  /// Makes the folder where it is missing, and waits until no other build writes into it.
  init(root: String) throws(OutputFailure) {
    try FileSystem.makeFolder(root)
    self.root = root
    lock = FolderLock(root)
  }

  /// Sweeps what killed builds left behind: as no other build is at work, none of it is needed.
  ///
  /// - Returns: the paths that earlier builds wrote.
  func open() throws(OutputFailure) -> Set<SitePath> {
    var foreign: [String] = []
    for name in try FileSystem.names(in: root) {
      let isSwept = name.utf8.starts(with: Self.temporaryPrefix.utf8) && unlink(root + "/" + name) == 0
      if !isSwept, !SitePath.standsAside(name) { foreign.append(name) }
    }
    if let marker = read(Self.markerName) { return Self.paths(inMarker: marker) }
    guard foreign.isEmpty else { throw OutputFailure(root, .notOurs) }
    return []
  }

  /// The lines of a marker that name a file below the folder. The marker is a file like any other: somebody may have
  /// changed it, and a line with `..` would have us remove what is not ours.
  private static func paths(inMarker bytes: [UInt8]) -> Set<SitePath> {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
    return Set(lines.compactMap { String(validating: $0, as: UTF8.self) }.compactMap(SitePath.init(ofFile:)))
  }

  /// Records what is ours; sorted, so that the same site has the same marker.
  mutating func writeMarker(_ paths: Set<SitePath>) throws(OutputFailure) {
    let head = "# The files below were written by dossier and are replaced or removed by it.\n\n"
    let text = head + paths.sorted().map { $0.string + "\n" }.joined()
    try replace(Self.markerName, with: Array(text.utf8))
  }

  /// What is there beside a site that shall be: the files that it has in common with the site, and by their paths those
  /// that are ours. What else is in a file is of no interest.
  func manifest(of ours: Set<SitePath>, beside site: Manifest<[UInt8]>) -> Manifest<[UInt8]> {
    var same: [SitePath: [UInt8]] = [:]
    // Folder by folder, as disks like to be read.
    for (path, bytes) in site.contents.sorted(by: { $0.key < $1.key }) where holds(path, bytes) { same[path] = bytes }
    return Manifest(same, unknown: ours)
  }

  /// Whether the folder has exactly this file. The size is compared first: most changed files differ in it.
  private func holds(_ path: SitePath, _ bytes: [UInt8]) -> Bool {
    guard case .file(let size) = kind(of: path), size == bytes.count else { return false }
    return read(path) == bytes
  }

  /// Writes to a temporary name in the folder and renames: whoever looks sees the old file or the new one.
  mutating func replace(_ path: SitePath, with bytes: [UInt8]) throws(OutputFailure) {
    try makeFolders(above: path)
    let temporary = try FileSystem.writeNew(bytes, prefix: root + "/" + Self.temporaryPrefix)
    guard rename(temporary, absolute(path)) == 0 else {
      let failure = OutputFailure(absolute(path), .system(errno))
      unlink(temporary)
      throw failure
    }
  }

  /// Removes a file, and the folders that it leaves empty.
  ///
  /// - Returns: whether there was such a file, in folders that are no links.
  mutating func remove(_ path: SitePath) throws(OutputFailure) -> Bool {
    guard standsInFolders(path), case .file = kind(of: path) else { return false }
    guard unlink(absolute(path)) == 0 else {
      if errno == ENOENT { return false }
      throw OutputFailure(absolute(path), .system(errno))
    }
    var empty = path.folder
    while let folder = empty, rmdir(absolute(folder)) == 0 {
      known.remove(folder)
      empty = folder.folder
    }
    return true
  }

  func kind(of path: SitePath) -> FileSystem.Kind { FileSystem.kind(of: absolute(path)) }

  func absolute(_ path: SitePath) -> String { root + "/" + path.string }

  /// Nil where there is no plain file.
  private func read(_ path: SitePath) -> [UInt8]? { try? PlainFile.bytes(of: path.string, in: root) }

  private mutating func standsInFolders(_ path: SitePath) -> Bool {
    for folder in foldersToSee(above: path) {
      guard case .folder = kind(of: folder) else { return false }
      known.insert(folder)
    }
    return true
  }

  private mutating func makeFolders(above path: SitePath) throws(OutputFailure) {
    for folder in foldersToSee(above: path) {
      switch kind(of: folder) {
      case .folder: break
      case .none: try FileSystem.makeFolder(absolute(folder))
      case .file: throw OutputFailure(absolute(folder), .system(ENOTDIR))
      case .other: throw OutputFailure(absolute(folder), .symbolicLink)
      }
      known.insert(folder)
    }
  }

  /// Those that nobody has looked at yet, the outermost first.
  private func foldersToSee(above path: SitePath) -> [SitePath] {
    var folders: [SitePath] = []
    var next = path.folder
    while let folder = next, !known.contains(folder) {
      folders.append(folder)
      next = folder.folder
    }
    return folders.reversed()
  }
}
