internal import Diagnostics
internal import Foundation

/// The `content/` folder of a dossier, read and never written.
///
/// Only plain files inside the folder exist for it: symbolic links are refused, so that nothing outside can be read;
/// ``Litter`` is left alone.
public struct ContentFolder: Sendable {
  /// The machine's failure to read the folder at all.
  public struct Unreadable: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    public var description: String { "\(path): \(reason)" }
  }

  /// The folder that holds `content/`, as a path of the machine.
  public let directory: String

  /// The machine's time since 1970.
  private let now: @Sendable () -> Duration

  /// - Parameter directory: holds `content/`, as a path of the machine.
  public init(in directory: String) {
    self.init(in: directory) { .sinceEpoch }
  }

  /// - Parameter now: the machine's time since 1970, by which its disks date what is written.
  public init(in directory: String, now: @escaping @Sendable () -> Duration) {
    self.directory = directory
    self.now = now
  }

  /// `content/` as a path of the machine; nil where it is a link out of the dossier's folder. Whoever sends in a change to a
  /// dossier could have any folder of the machine read by one, and shown under findings.
  var root: String? {
    guard case .link = kind(of: "content") else { return directory + "/content" }
    guard let home = realpath(directory, nil), let target = realpath(directory + "/content", nil) else { return nil }
    defer {
      free(home)
      free(target)
    }
    let folder = String(cString: target)
    return folder.utf8.starts(with: (String(cString: home) + "/").utf8) ? folder : nil
  }

  /// Walks the folder.
  public func list() throws(Unreadable) -> Listing {
    var listing = Listing()
    // Before the first look, so that what changes behind the walk's back is not taken for settled.
    let start = now()
    guard root != nil else {
      throw Unreadable(path: directory + "/content", reason: "this symbolic link leads out of the dossier's folder")
    }
    var folders = ["content"]
    while let folder = folders.popLast() {
      for name in try names(in: folder) where !Litter.isLitter(name) {
        let path = folder + "/" + name
        if Litter.isConflict(name) {
          listing.refuse(path, "sync-conflict", Self.conflictRule)
          continue
        }
        if let rule = FileName.brokenRule(name) { listing.refuse(path, "invalid-file-name", rule) }
        switch kind(of: path) {
        case .folder: folders.append(path)
        case .file(let stamp): listing.add(path, stamp, at: start)
        case .link: listing.refuse(path, "symbolic-link", "Content is plain files; this is a symbolic link.")
        case .other: listing.refuse(path, "special-file", "Content is plain files; this is none.")
        // What is not UTF-8 has been repaired on the way, so that nothing has this name.
        case .unknown where name.unicodeScalars.contains("\u{FFFD}"):
          listing.refuse(path, "invalid-file-name", "A name of a file or folder is UTF-8 text.")
        case .unknown: listing.diagnostics.append(Self.unreadable(at: SourceLocation(path: path)))
        }
      }
    }
    listing.sort()
    listing.refuseTwins()
    listing.measureAssets()
    return listing
  }

  private static let conflictRule =
    "A dossier has one version of a file; a program that could not bring two together left this one: take over what is "
    + "missing in the other, and remove it."

  private func names(in folder: String) throws(Unreadable) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory + "/" + folder)
    } catch {
      let exists = FileManager.default.fileExists(atPath: directory + "/" + folder)
      throw Unreadable(
        path: directory + "/" + folder, reason: exists ? "this folder cannot be read" : "there is no such folder")
    }
  }

  private enum Kind {
    case file(FileStamp)
    case folder, link, other
    /// The machine does not tell, or nothing has this name: it is not UTF-8, or gone.
    case unknown
  }

  private func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(directory + "/" + path, &status) == 0 else { return .unknown }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(FileStamp(status))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
