public import Diagnostics
internal import Foundation

/// The `content/` folder of a dossier, read and never written.
///
/// Only plain files inside the folder exist for it: symbolic links are refused, so that nothing outside can be read;
/// names that begin with a dot are left alone.
public struct ContentFolder: Sendable {
  /// The machine's failure to read the folder at all.
  public struct Unreadable: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    public var description: String { "\(path): \(reason)" }
  }

  /// What the folder holds: paths as in ``ContentFile/path``, sorted.
  public struct Listing: Sendable {
    /// Markdown and data.
    public var documents: [String] = []
    /// Files below `content/assets/`.
    public var assets: [String] = []
    /// Whether memory can be asked to hold all assets; if not, none is to be read.
    public var assetsFit = true
    public var diagnostics: [Diagnostic] = []
  }

  /// The folder that holds `content/`, as a path of the machine.
  public let directory: String

  public init(in directory: String) {
    self.directory = directory
  }

  /// Walks the folder.
  public func list() throws(Unreadable) -> Listing {
    var listing = Listing()
    var sizes: [String: Int] = [:]
    var folders = ["content"]
    while let folder = folders.popLast() {
      for name in try names(in: folder) where !name.hasPrefix(".") {
        let path = folder + "/" + name
        switch kind(of: path) {
        case .folder: folders.append(path)
        case .file(let size):
          listing.add(path)
          sizes[path] = size
        case .link: listing.refuse(path, "symbolic-link", "Content is plain files; this is a symbolic link.")
        case .other: listing.refuse(path, "special-file", "Content is plain files; this is none.")
        }
      }
    }
    listing.documents.sort()
    listing.assets.sort()
    listing.measureAssets(sizes)
    return listing
  }

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
    /// With its size in bytes.
    case file(Int)
    case folder, link, other
  }

  private func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(directory + "/" + path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}

extension ContentFolder.Listing {
  fileprivate mutating func add(_ path: String) {
    if path.hasPrefix("content/assets/") {
      assets.append(path)
    } else if [".md", ".yml", ".yaml", ".json"].contains(where: path.hasSuffix) {
      documents.append(path)
    } else {
      let message = "Content is Markdown (.md) or data (.yml, .json); other files belong in content/assets/."
      refuse(path, "unknown-file", message)
    }
  }

  /// - Parameter sizes: in bytes, by path.
  fileprivate mutating func measureAssets(_ sizes: [String: Int]) {
    let limit = ContentFolder.assetsLimit
    var total = 0
    let last = assets.first { path in
      // Cut, lest the sizes of files that are mostly holes overflow.
      total += min(sizes[path] ?? 0, limit.bytes)
      return total > limit.bytes
    }
    guard let last else { return }
    assetsFit = false
    refuse(last, "file-too-large", "\(limit.rule); with this one they have more.")
  }

  fileprivate mutating func refuse(_ path: String, _ identifier: String, _ message: String) {
    diagnostics.append(Diagnostic(identifier, message, at: SourceLocation(path: path)))
  }
}
