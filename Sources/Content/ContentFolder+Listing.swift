public import Diagnostics

extension ContentFolder {
  /// What the folder holds, sorted by the bytes of the paths.
  public struct Listing: Sendable, Hashable {
    /// A plain file that is there, not read yet.
    public struct File: Sendable, Hashable {
      /// As in ``ContentFile/path``.
      public let path: String
      /// In bytes.
      let size: Int
      /// Nil for a file so young that its next change might not show in its stamp: only reading it tells.
      public let stamp: FileStamp?
    }

    /// Markdown and data.
    public fileprivate(set) var documents: [File] = []
    /// Files below `content/assets/`.
    public fileprivate(set) var assets: [File] = []
    /// Whether memory can be asked to hold all assets; if not, none is to be read.
    public fileprivate(set) var assetsFit = true
    public internal(set) var diagnostics: [Diagnostic] = []
  }
}

extension ContentFolder.Listing {
  /// - Parameter now: when the walk began.
  mutating func add(_ path: String, _ stamp: FileStamp, at now: Duration) {
    let file = File(path: path, size: stamp.size, stamp: stamp.isSettled(at: now) ? stamp : nil)
    if path.utf8.starts(with: "content/assets/".utf8) {
      assets.append(file)
    } else if ["md", "yml", "yaml", "json"].contains(ContentPath(path).ending) {
      documents.append(file)
    } else if ["bib", "bibtex", "ris", "enw", "nbib"].contains(ContentPath(path).ending.lowercased()) {
      let message =
        "Sources are CSL items (.json, .yml): export the library as CSL JSON (in Zotero: Export Library…, CSL JSON or "
        + "Better CSL JSON) and put that file in content/sources/."
      refuse(path, "unknown-file", message)
    } else {
      let message = "Content is Markdown (.md) or data (.yml, .json); other files belong in content/assets/."
      refuse(path, "unknown-file", message)
    }
  }

  mutating func refuse(_ path: String, _ identifier: String, _ message: String, note: Diagnostic.Note? = nil) {
    let place = SourceLocation(path: path)
    diagnostics.append(Diagnostic(identifier, message, at: place, notes: note.map { [$0] } ?? []))
  }

  mutating func measureAssets() {
    let limit = ContentFolder.assetsLimit
    var total = 0
    let last = assets.first { file in
      // Cut, lest the sizes of files that are mostly holes overflow.
      total += min(file.size, limit.bytes)
      return total > limit.bytes
    }
    guard let last else { return }
    assetsFit = false
    refuse(last.path, "file-too-large", "\(limit.rule); with this one they have more.")
  }

  mutating func sort() {
    documents.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    assets.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Of two files that some disks take for one, such a disk, and whoever copies the dossier there, loses one.
  mutating func refuseTwins() {
    var first: [String: String] = [:]
    for path in (documents + assets).map(\.path) {
      let folded = FileName.folded(path)
      if let other = first[folded] {
        let message =
          "Names of files differ in more than case or the way in which accents are joined to letters: some "
          + "disks hold only one of such two."
        let note = Diagnostic.Note("The other one is here.", at: SourceLocation(path: other))
        refuse(path, "name-collision", message, note: note)
      } else {
        first[folded] = path
      }
    }
  }
}
