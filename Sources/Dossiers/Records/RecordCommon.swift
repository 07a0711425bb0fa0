public import Content
public import Diagnostics

/// What every record may carry beside the keys of its kind.
public final class RecordCommon: Sendable {
  /// The stem of the record's file, a slug, unique in the dossier.
  public let id: String
  /// Where the record's file begins.
  public let location: SourceLocation
  /// One or two sentences, plain text.
  public let summary: String?
  /// Ids of themes.
  public let themes: [Reference]
  /// What the record as a whole rests on.
  public let sources: [Reference]
  /// Old site paths that must keep working.
  public let aliases: [Reference]
  /// The day of the last edit of substance.
  public let updated: CalendarDay?
  /// In the order of the file.
  public let changes: [Change]
  /// The day after which somebody must look again.
  public let reviewAfter: CalendarDay?
  /// Drafts are left out of the site unless they are asked for.
  public let isDraft: Bool
  /// The Markdown after the front matter.
  public let body: Body
  /// The views of the records in the body, in the order of the text.
  public let views: [View]
  /// Every pointer of the body and then of its views, each in the order of the text.
  package let links: [BodyLink]

  init(
    id: String, location: SourceLocation, summary: String?, themes: [Reference], sources: [Reference],
    aliases: [Reference], updated: CalendarDay?, changes: [Change], reviewAfter: CalendarDay?, isDraft: Bool,
    body: Body, views: [View], links: [BodyLink]
  ) {
    self.id = id
    self.location = location
    self.summary = summary
    self.themes = themes
    self.sources = sources
    self.aliases = aliases
    self.updated = updated
    self.changes = changes
    self.reviewAfter = reviewAfter
    self.isDraft = isDraft
    self.body = body
    self.views = views
    self.links = links
  }

  /// A change made for the reader.
  public struct Change: Sendable, Hashable {
    /// The day on which the reader got it.
    public let date: CalendarDay
    /// What was changed, in a sentence.
    public let note: String
    /// A conclusion changed, not only its wording.
    public let isMajor: Bool

    /// A change that the writer tells of.
    public init(date: CalendarDay, note: String, isMajor: Bool) {
      self.date = date
      self.note = note
      self.isMajor = isMajor
    }
  }
}

extension RecordCommon {
  /// The same with other values for what an earlier day may not know of; each must be said, so that none is forgotten.
  ///
  /// - Parameter keepsBody: the text with its views and all that it points at, or none.
  package func with(
    summary: String?, themes: [Reference], sources: [Reference], updated: CalendarDay?, changes: [Change],
    reviewAfter: CalendarDay?, keepsBody: Bool
  ) -> RecordCommon {
    RecordCommon(
      id: id, location: location, summary: summary, themes: themes, sources: sources, aliases: aliases,
      updated: updated, changes: changes, reviewAfter: reviewAfter, isDraft: isDraft,
      body: keepsBody ? body : .empty, views: keepsBody ? views : [], links: keepsBody ? links : [])
  }
}
