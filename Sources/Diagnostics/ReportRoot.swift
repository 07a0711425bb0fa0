/// Where a dossier is for whoever reads a report: what stands before the paths of findings, which are told from the folder
/// that holds `content/`.
public struct ReportRoot: Sendable, Hashable {
  /// Empty, or ends in a slash.
  private let prefix: String

  /// - Parameter folder: as its user named it from the working directory, or as an absolute path.
  public init(named folder: String) {
    let names = Self.names(folder).filter { !$0.elementsEqual(".".utf8) }
    let start = folder.utf8.first == UInt8(ascii: "/") ? "/" : ""
    prefix = start + Self.joined(names)
  }

  /// As the folder is found from one that it is in, or that it is; nil where it is in another place.
  ///
  /// - Parameters:
  ///   - folder: absolute and without links, as is `base`.
  public init?(of folder: String, from base: String) {
    let (names, above) = (Self.names(folder), Self.names(base))
    guard names.count >= above.count, zip(names, above).allSatisfy({ $0.elementsEqual($1) }) else { return nil }
    prefix = Self.joined(names.dropFirst(above.count))
  }

  /// The same place as the reader finds it.
  public func place(_ location: SourceLocation) -> SourceLocation {
    SourceLocation(path: prefix + location.path, line: location.line, column: location.column)
  }

  private static func names(_ path: String) -> [Substring.UTF8View] { path.utf8.split(separator: UInt8(ascii: "/")) }

  private static func joined(_ names: some Sequence<Substring.UTF8View>) -> String {
    names.map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
  }
}

extension Diagnostic {
  /// The same finding where the reader finds it.
  public func placed(in root: ReportRoot) -> Diagnostic {
    let notes = notes.map { Note($0.message, at: root.place($0.location)) }
    return Diagnostic(identifier, message, at: root.place(location), severity: severity, notes: notes)
  }
}
