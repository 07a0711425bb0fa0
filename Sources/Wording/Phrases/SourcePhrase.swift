package import Dossiers

/// Of works cited, and how well they support a claim.
package enum SourcePhrase: Sendable {
  /// "Official text", "News"
  case grade(Source.Grade)
  /// How it was read.
  case access(Source.Access)
  /// "Reuters via Telegraph India"
  case origin(publisher: String, readAt: String)
  /// "In Chinese", by the language's tag.
  case inLanguage(String)
  // Labels.
  case author, publisher, readAt, published, language, howRead, citationKey
  /// In a list of references, of what nobody here has seen in full.
  case notSeenInFull
  case citedAt(String)
  case readAtPublisher
  /// Below statements.
  case paraphrases
  // How well a claim is supported.
  case official, knownThroughOthers, independent, single, unsourced
}
