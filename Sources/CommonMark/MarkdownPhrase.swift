/// What a rendered text says beside the writer's words.
public enum MarkdownPhrase: Sendable {
  /// Over the footnotes.
  case notes
  /// Of a link from a footnote to where it is referred to: "2", or "2-3" for the third place.
  case backToReference(String)
  /// Of the part of the page in which a table scrolls.
  case table
  // A callout to which the writer gave no title.
  case note, tip, important, warning, caution
}
