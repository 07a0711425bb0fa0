public import Diagnostics
public import HTML

/// A work cited: a CSL item with what this dossier adds to it.
///
/// Variables are those of CSL 1.0.2 (citationstyles.org); `grade`, `access` and `language` come from its `custom`.
public struct Source: Sendable {
  /// What sort of witness a source is.
  public enum Grade: String, Sendable, Hashable, CaseIterable {
    case official, news, research, reference
  }

  /// How much of the work the writers have seen.
  public enum Access: String, Sendable, Hashable, CaseIterable {
    case fullText = "full-text"
    case excerpt
    case citedInDigest = "cited-in-digest"
  }

  /// A slug, by which records cite the source.
  public let id: String
  /// Where the item begins in its file.
  public let location: SourceLocation
  /// CSL's item type: `article-newspaper`, `legislation`.
  public let type: String
  /// The work's title.
  public let title: String
  /// As they are shown, "Given Family"; institutions as they are. The editors where no author is named.
  public let authors: [String]
  /// Who first published it: what makes two sources independent.
  public let publisher: String?
  /// Where it was read, if elsewhere.
  public let containerTitle: String?
  /// When it was published; nil where nobody says.
  public let issued: EDTFDate?
  /// As it was written; only ``HTML/Link`` decides whether it becomes a link.
  public let url: String?
  /// CSL's `annote`: what the writers say about the work.
  public package(set) var annotation: String?
  /// Where the item gives none, by its type: newspapers are news, laws, cases, bills, treaties and regulations
  /// official, all else reference.
  public let grade: Grade
  /// Where the item gives none, an excerpt.
  public let access: Access
  /// A language tag, where it is not the dossier's.
  public let language: String?

  /// The source's page on the site.
  public var path: SitePath { RecordKind.source.path(id: id) }
}
