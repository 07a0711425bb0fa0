/// The variables of CSL 1.0.2's data schema (citation-style-language/schema, csl-data.json) by what stands behind them.
public enum CSLVariable {
  /// Lists of names.
  public static let names: Set<String> = [
    "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
    "director", "editor", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
    "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author",
    "script-writer", "series-creator", "translator",
  ]

  /// Dates.
  public static let dates: Set<String> = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]

  /// All of them, texts and numbers too.
  public static let all: Set<String> = names.union(dates).union([
    "id", "type", "custom", "citation-key", "categories", "language", "journalAbbreviation", "shortTitle", "abstract",
    "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number",
    "chapter-number", "citation-label", "citation-number", "collection-number", "collection-title", "container-title",
    "container-title-short", "dimensions", "division", "DOI", "edition", "event", "event-place", "event-title",
    "first-reference-note-number", "genre", "ISBN", "ISSN", "issue", "jurisdiction", "keyword", "locator", "medium",
    "note", "number", "number-of-pages", "number-of-volumes", "original-publisher", "original-publisher-place",
    "original-title", "page", "page-first", "part", "part-number", "part-title", "PMCID", "PMID", "printing",
    "printing-number", "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale",
    "section", "source", "status", "supplement", "supplement-number", "title", "title-short", "URL", "version",
    "volume", "volume-title", "volume-title-short", "year-suffix",
  ])
}
