package import Dossiers

/// Of works cited, and how well they support a claim.
package enum SourcePhrase: Sendable {
  /// "Official text", "News"
  case grade(Source.Grade)
  /// How it was read.
  case access(Source.Access)
  /// "Reuters via Telegraph India"
  case origin(publisher: String, readAt: String)
  /// Who made a work: "Ann Berg", "Ann Berg and Bo Li"; of many the first: "Ann Berg and others".
  case makers([String])
  /// The season of a year, from 1 for spring: "spring 2018".
  case season(Int, EDTFDate)
  /// Where in a journal: "12 (3)". One of the two is there.
  case volume(String?, issue: String?)
  /// Where in a volume: "pp. 45–67".
  case inPages(String)
  /// "In Chinese", by the language's tag.
  case inLanguage(String)
  // Labels.
  case author, publisher, readAt, published, language, howRead, citationKey, editor, authority, number, inVolume, issue,
    pages
  /// In a list of references, of what nobody here has seen in full.
  case notSeenInFull
  case citedAt(String)
  case readAtPublisher
  /// Below statements.
  case paraphrases
  // How well a claim is supported.
  case official, knownThroughOthers, independent, single, unsourced
}
