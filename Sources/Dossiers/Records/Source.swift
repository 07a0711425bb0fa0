public import Diagnostics
public import HTML

/// A work cited: a CSL item with what this dossier adds to it.
///
/// Variables are those of CSL 1.0.2 (citationstyles.org); `grade`, `access` and `language` come from its `custom`, from
/// tags or notes of the library, or from `dossier.yml`.
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

  /// How a date of issue is told.
  public enum DateForm: Sendable, Hashable {
    case date
    /// The season of a year, 1 for spring to 4 for winter.
    case season(Int)
    /// As the library has it; a year among the words serves to sort.
    case words(String)
  }

  /// The citation key, by which records cite the source: any text.
  public let id: String
  /// What the address of its page is made of; see ``slug(of:)``.
  public let slug: String
  /// Where the item begins in its file.
  public let location: SourceLocation
  /// CSL's item type: `article-newspaper`, `legislation`.
  public let type: String
  /// The work's title without markup.
  public var title: String { markedTitle.plain }
  /// The work's title.
  public let markedTitle: CSLText
  /// Who wrote it.
  public let writers: [Name]
  /// Who edited it.
  public let editors: [Name]
  /// Who first published it: what makes two sources independent.
  public let publisher: String?
  /// Where it was read, if elsewhere.
  public let containerTitle: String?
  /// When it was published; nil where nobody says in a form that can be reckoned with.
  public let issued: EDTFDate?
  /// What of that date is shown.
  public let issuedForm: DateForm
  /// As it was written; only ``HTML/Link`` decides whether it becomes a link.
  public let url: String?
  /// CSL's `annote`: what the writers say about the work.
  public internal(set) var annotation: String?
  /// Where nobody gives one, by its type: newspapers are news, laws, cases, bills, treaties and regulations official,
  /// all else reference.
  public internal(set) var grade: Grade
  /// Where nobody gives one, an excerpt.
  public internal(set) var access: Access
  /// A language tag, where it is not the dossier's.
  public internal(set) var language: String?
  /// When it was read.
  public private(set) var accessed: EDTFDate?
  /// The item as it came, in the order of its file.
  public private(set) var variables: [CSLValue.Member]

  init(
    id: String, location: SourceLocation, type: String, title: CSLText, writers: [Name], editors: [Name],
    publisher: String?, containerTitle: String?, issued: EDTFDate?, issuedForm: DateForm, url: String?,
    annotation: String?, grade: Grade, access: Access, language: String?, accessed: EDTFDate?,
    variables: [CSLValue.Member]
  ) {
    self.id = id
    slug = Self.slug(of: id)
    self.location = location
    self.type = type
    markedTitle = title
    self.writers = writers
    self.editors = editors
    self.publisher = publisher
    self.containerTitle = containerTitle
    self.issued = issued
    self.issuedForm = issuedForm
    self.url = url
    self.annotation = annotation
    self.grade = grade
    self.access = access
    self.language = language
    self.accessed = accessed
    self.variables = variables
  }

  /// The source's page on the site.
  public var path: SitePath { RecordKind.source.path(id: slug) }

  /// As they are shown, "Given Family"; institutions as they are. The editors where no author is named.
  public var authors: [String] { (writers.isEmpty ? editors : writers).map(\.text) }

  /// The words of a text variable, without markup: `volume`, `page`, `authority`.
  public subscript(variable: String) -> String? {
    variables.first { $0.key == variable }?.value.words.map { CSLText($0).plain }
  }

  /// The same without what its readers added to the work at a time that nobody knows.
  package var withoutNotes: Source {
    var source = self
    source.annotation = nil
    source.accessed = nil
    source.variables.removeAll { ["annote", "note", "keyword", "accessed"].contains($0.key) }
    return source
  }
}

extension Source {
  /// The letters and digits of a citation key in lower case, with a hyphen for whatever stands between them: `smithTolls2025`
  /// is `smithtolls2025`, `http://zotero.org/users/1/items/AB` is `http-zotero-org-users-1-items-ab`.
  public static func slug(of key: String) -> String {
    if isSlug(key) { return key }
    var slug = ""
    var isBetween = false
    for scalar in key.unicodeScalars {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
      else {
        isBetween = true
        continue
      }
      if isBetween, !slug.isEmpty { slug += "-" }
      isBetween = false
      slug += properties.lowercaseMapping
    }
    return slug
  }
}
