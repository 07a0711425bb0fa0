public import Diagnostics

/// A content file after parsing: located front matter and a Markdown body, without knowing what either means.
public struct ParsedDocument: Sendable {
  /// As in ``ContentFile/path``.
  public let path: String
  /// The folder below `content/`: `actors`, or empty for free pages and `dossier.yml`.
  public let folder: String
  /// The file's name without its ending; a record's id.
  public let stem: String
  /// The YAML at the file's top, or the whole file where it is data (`.yml`, `.json`).
  public let frontMatter: YAMLNode
  public let body: Body

  /// The file's first character, for findings about the file as a whole.
  public var location: SourceLocation { SourceLocation(path: path) }
}
