internal import Foundation

/// A folder of the machine that holds a built site, and nothing else of ours but the marker.
///
/// Every path is checked component by component before it is used: a symbolic link inside the folder could lead a
/// write or a removal out of it.
struct OutputFolder {
  let root: String

  /// The marker: it says that the folder is ours, and lists what we wrote, so that a file which somebody else put
  /// there is never removed.
  static let markerName = ".dossier-site"
  private static let temporaryPrefix = ".dossier-new-"

  /// Creates the folder where it is missing, and removes what a killed build left behind.
  ///
  /// - Returns: the paths that earlier builds wrote.
  func open() throws(OutputFailure) -> Set<String> {
    try createDirectory(root)
    let names = try list(root)
    for name in names where name.hasPrefix(Self.temporaryPrefix) { try remove(name) }
    if let marker = read(Self.markerName) {
      return Set(String(decoding: marker, as: UTF8.self).split(separator: "\n").map(String.init).filter(Self.isInside))
    }
    let foreign = names.filter { !$0.hasPrefix(Self.temporaryPrefix) && ![".gitignore", ".gitkeep"].contains($0) }
    guard foreign.isEmpty else { throw OutputFailure(root, .notOurs) }
    return []
  }

  /// A line of the marker that names a file below the folder. The marker is a file like any other: somebody may have
  /// changed it, and a line with `..` would have us remove what is not ours.
  private static func isInside(_ line: String) -> Bool {
    let components = line.split(separator: "/", omittingEmptySubsequences: false)
    return !line.hasPrefix("#") && components.allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// Records what is ours; sorted, so that the same site has the same marker.
  func writeMarker(_ paths: Set<String>) throws(OutputFailure) {
    let head = "# The files below were written by dossier and are replaced or removed by it.\n\n"
    let text = head + paths.sorted().map { $0 + "\n" }.joined()
    try replace(Self.markerName, with: Array(text.utf8))
  }

  /// The bytes of a regular file, or nil where there is none.
  func read(_ path: String) -> [UInt8]? {
    guard kind(of: path) == .file, let data = FileManager.default.contents(atPath: absolute(path)) else { return nil }
    return [UInt8](data)
  }

  /// Whether the file has exactly these bytes. The size is compared first: most changed files differ in it.
  func holds(_ bytes: [UInt8], at path: String) -> Bool {
    var status = stat()
    guard lstat(absolute(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count, let data = FileManager.default.contents(atPath: absolute(path))
    else { return false }
    return data.elementsEqual(bytes)
  }

  /// Writes to a temporary name in the folder and renames: whoever looks sees the old file or the new one.
  func replace(_ path: String, with bytes: [UInt8]) throws(OutputFailure) {
    try createDirectories(above: path)
    let temporary = absolute(Self.temporaryPrefix + String(getpid()))
    try write(bytes, to: temporary)
    guard rename(temporary, absolute(path)) == 0 else {
      let failure = OutputFailure(absolute(path), .system(errno))
      unlink(temporary)
      throw failure
    }
  }

  /// Removes a file, and the folders that it leaves empty.
  func remove(_ path: String) throws(OutputFailure) {
    guard kind(of: path) == .file else { return }
    guard unlink(absolute(path)) == 0 || errno == ENOENT else { throw OutputFailure(absolute(path), .system(errno)) }
    var components = path.split(separator: "/").dropLast()
    while !components.isEmpty, rmdir(absolute(components.joined(separator: "/"))) == 0 { components.removeLast() }
  }

  /// What stands at a path, without following a link in any component below the root.
  private func kind(of path: String) -> FolderWalk.Kind {
    var walk = FolderWalk(from: root)
    var components = path.split(separator: "/").map(String.init)[...]
    while let component = components.popFirst() {
      let kind = walk.kind(of: component)
      if components.isEmpty || kind == .none { return kind }
      guard kind == .folder else { return .other }
      walk.enter(component)
    }
    return .none
  }

  private func createDirectories(above path: String) throws(OutputFailure) {
    var walk = FolderWalk(from: root)
    let components = path.split(separator: "/").dropLast().map(String.init)
    for (depth, component) in components.enumerated() {
      var kind = walk.kind(of: component)
      var failure: Int32?
      if kind == .none {
        failure = walk.makeFolder(component)
        kind = walk.kind(of: component)
      }
      if kind != .folder {
        let folder = absolute(components.prefix(depth + 1).joined(separator: "/"))
        throw OutputFailure(
          folder, failure.map { .system($0) } ?? (kind == .file ? .system(ENOTDIR) : .symbolicLink))
      }
      walk.enter(component)
    }
  }

  private func createDirectory(_ path: String) throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path, .message("this folder cannot be made"))
    }
  }

  private func list(_ path: String) throws(OutputFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw OutputFailure(path, .message("this folder cannot be read"))
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let descriptor = creat(path, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(path, .system(errno)) }
    var failure: OutputFailure?
    var written = 0
    while written < bytes.count, failure == nil {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { written += count } else if errno != EINTR { failure = OutputFailure(path, .system(errno)) }
    }
    if Foundation.close(descriptor) != 0, failure == nil { failure = OutputFailure(path, .system(errno)) }
    if let failure {
      unlink(path)
      throw failure
    }
  }

  private func absolute(_ path: String) -> String { root + "/" + path }
}
