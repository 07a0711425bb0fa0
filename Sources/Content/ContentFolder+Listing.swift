public import Diagnostics

extension ContentFolder {
  /// What the folder holds: paths as in ``ContentFile/path``, sorted by bytes.
  public struct Listing: Sendable {
    /// Markdown and data.
    public fileprivate(set) var documents: [String] = []
    /// Files below `content/assets/`.
    public fileprivate(set) var assets: [String] = []
    /// Whether memory can be asked to hold all assets; if not, none is to be read.
    public fileprivate(set) var assetsFit = true
    public internal(set) var diagnostics: [Diagnostic] = []
  }
}

extension ContentFolder.Listing {
  mutating func add(_ path: String) {
    if path.utf8.starts(with: "content/assets/".utf8) {
      assets.append(path)
    } else if ["md", "yml", "yaml", "json"].contains(ContentPath(path).ending) {
      documents.append(path)
    } else {
      let message = "Content is Markdown (.md) or data (.yml, .json); other files belong in content/assets/."
      refuse(path, "unknown-file", message)
    }
  }

  mutating func refuse(_ path: String, _ identifier: String, _ message: String, note: Diagnostic.Note? = nil) {
    let place = SourceLocation(path: path)
    diagnostics.append(Diagnostic(identifier, message, at: place, notes: note.map { [$0] } ?? []))
  }

  /// - Parameter sizes: in bytes, by path.
  mutating func measureAssets(_ sizes: [String: Int]) {
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

  mutating func sort() {
    documents.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    assets.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Of two files that some disks take for one, such a disk, and whoever copies the dossier there, loses one.
  mutating func refuseTwins() {
    var first: [String: String] = [:]
    for path in documents + assets {
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
