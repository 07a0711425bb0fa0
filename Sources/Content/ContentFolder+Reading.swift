public import Diagnostics

extension ContentFolder {
  /// What came of reading a file.
  public typealias Reading = (file: ContentFile?, diagnostics: [Diagnostic])

  /// Reads one file of the listing, and nothing that a link leads to.
  ///
  /// The machine is asked for its size first, so that no memory is taken for what is too large.
  ///
  /// - Returns: the file; an `unreadable-file` error where the machine refuses, or where it is no plain file any more; a
  ///   `file-too-large` error beyond what a file of its sort may have.
  public func read(_ path: String) -> Reading {
    let place = SourceLocation(path: path)
    guard let root, let below = below(path) else { return (nil, [Self.unreadable(at: place)]) }
    let limit = path.utf8.starts(with: "content/assets/".utf8) ? Self.assetLimit : Self.documentLimit
    do {
      let bytes = try PlainFile.bytes(of: below, in: root, atMost: limit.bytes)
      return (ContentFile(path: path, bytes: bytes), [])
    } catch .tooLarge(let size) {
      return (nil, [Diagnostic("file-too-large", "\(limit.rule), this has \(size >> 20 + 1).", at: place)])
    } catch {
      return (nil, [Self.unreadable(at: place)])
    }
  }

  /// Reads a document once more that had this stamp when it was listed; nil where another one stands at its path by now.
  public func readAgain(_ path: String, _ stamp: FileStamp) -> [UInt8]? {
    guard let root, let below = below(path),
      let read = try? PlainFile.contents(of: below, in: root, atMost: Self.documentLimit.bytes)
    else { return nil }
    return read.stamp == stamp ? read.bytes : nil
  }

  /// `actors/china.md` of `content/actors/china.md`.
  private func below(_ path: String) -> String? {
    let folder = "content/".utf8
    return path.utf8.starts(with: folder) ? String(decoding: path.utf8.dropFirst(folder.count), as: UTF8.self) : nil
  }

  /// How much of a sort of file is read. Everything read is held in memory; Markdown and data several times over.
  struct Limit {
    let bytes: Int
    /// In megabytes, without the full stop.
    let rule: String
  }

  static let documentLimit = Limit(
    bytes: 64 << 20, rule: "A file of Markdown or data has at most 64 megabytes")
  static let assetLimit = Limit(bytes: 1 << 30, rule: "A file of content/assets/ has at most 1,024 megabytes")
  static let assetsLimit = Limit(
    bytes: 4 << 30, rule: "The files of content/assets/ have at most 4,096 megabytes together")

  static func unreadable(at place: SourceLocation) -> Diagnostic {
    Diagnostic("unreadable-file", "A content file can be read by whoever builds the dossier.", at: place)
  }
}
