public import Diagnostics
public import HTML

/// A work cited: a CSL item with what this dossier adds to it.
///
/// Variables are those of CSL 1.0.2 (citationstyles.org); `grade`, `access` and `language` come from its `custom`.
public struct Source: Sendable {
  public enum Grade: String, Sendable, Hashable, CaseIterable {
    case official, news, research, reference
  }

  public enum Access: String, Sendable, Hashable, CaseIterable {
    case fullText = "full-text"
    case excerpt
    case citedInDigest = "cited-in-digest"
  }

  public let id: String
  public let location: SourceLocation
  /// CSL's item type: `article-newspaper`, `legislation`.
  public let type: String
  public let title: String
  /// As they are shown, "Given Family"; institutions as they are. The editors where no author is named.
  public let authors: [String]
  /// Who first published it: what makes two sources independent.
  public let publisher: String?
  /// Where it was read, if elsewhere.
  public let containerTitle: String?
  public let issued: EDTFDate?
  public let url: String?
  public let annotation: String?
  public let grade: Grade
  public let access: Access
  /// A language tag, where it is not the dossier's.
  public let language: String?

  /// The source's page on the site.
  public var path: SitePath { RecordKind.source.path(id: id) }
}
