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
    guard path.utf8.starts(with: "content/".utf8) else { return (nil, [Self.unreadable(at: place)]) }
    let limit = path.utf8.starts(with: "content/assets/".utf8) ? Self.assetLimit : Self.documentLimit
    do {
      let below = String(decoding: path.utf8.dropFirst("content/".utf8.count), as: UTF8.self)
      let bytes = try PlainFile.bytes(of: below, in: directory + "/content", atMost: limit.bytes)
      return (ContentFile(path: path, bytes: bytes), [])
    } catch .tooLarge(let size) {
      return (nil, [Diagnostic("file-too-large", "\(limit.rule), this has \(size >> 20 + 1).", at: place)])
    } catch {
      return (nil, [Self.unreadable(at: place)])
    }
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
