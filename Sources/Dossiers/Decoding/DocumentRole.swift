internal import Content
internal import Diagnostics

/// What a content file is there for, by its place.
enum DocumentRole {
  /// Never of sources, which come in lists.
  case record(RecordKind)
  case sources
  case settings
  /// Files of this kind have no place here.
  case misplaced(Diagnostic)

  /// - Parameter path: as in `ContentFile`, `content/actors/china.md`.
  init(path: String) {
    let start = SourceLocation(path: path)
    let place = ContentPath(path)
    let (folder, isMarkdown) = (place.folder, place.ending == "md")
    switch (RecordKind.allCases.first { $0.folder == folder }, isMarkdown) {
    case (.source?, false): self = .sources
    case (.source?, true):
      self = .misplaced(Diagnostic("unknown-file", "Sources are data (.yml, .json), not Markdown.", at: start))
    case (.page?, false) where place.stem == "dossier": self = .settings
    case (.page?, false):
      let message = "Beside dossier.yml the content folder holds free pages (.md) and the folders of the records."
      self = .misplaced(Diagnostic("unknown-file", message, at: start))
    case (let kind?, false):
      let noun = kind.noun
      let message = "\(noun.prefix(1).uppercased() + noun.dropFirst()) is a Markdown file (.md)."
      self = .misplaced(Diagnostic("unknown-file", message, at: start))
    case (let kind?, true):
      self = .record(kind)
    case (nil, _):
      let folders = RecordKind.allCases.map(\.folder).filter { !$0.isEmpty }
      let top = String(decoding: folder.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
      let hint = folders.contains(top) ? "; files stand directly in '\(top)'." : didYouMean(top, among: folders)
      self = .misplaced(
        Diagnostic("unknown-folder", "No kind of record has the folder \(quoted(folder))\(hint)", at: start))
    }
  }
}
