/// A step of the way through a text, in reading order.
///
/// A text is a flat list of these instead of a tree: however deeply 50,000 quotes nest, walking, copying and freeing
/// it needs no stack.
enum MarkdownEvent: Sendable {
  case enter(MarkdownElement)
  case exit(MarkdownElement)
  /// A line feed in it is a soft line break.
  case text(TextRange)
  case lineBreak
  /// The title of a callout to which the writer gave none.
  case calloutWord(CalloutKind)
  case code(TextRange)
  /// Indented, or between fences without a name.
  case codeBlock(info: TextRange, code: TextRange)
  /// An index into `MarkdownTree.blocks`.
  case fencedBlock(Int32)
  case html(TextRange, isBlock: Bool)
  case thematicBreak
  /// The numbers are indices into `MarkdownTree.references`.
  case wikilink(Int32)
  case citation(Int32)
  /// `text` is what stands there if no source has the id.
  case mention(Int32, text: TextRange)
  case image(Int32, title: TextRange)
  /// A paragraph of one image.
  case figure(Int32, caption: TextRange)
  /// An index into `MarkdownTree.footnotes`.
  case footnoteReference(Int32)
}

/// What has a beginning and an end. `offset` is where it starts in the source, in bytes.
enum MarkdownElement: Sendable {
  case paragraph(isTight: Bool, offset: Int32)
  case heading(level: UInt8, offset: Int32)
  case quote
  case callout(CalloutKind)
  /// `rest` is the offset of the line after it, `word` what is shown without a title.
  case calloutTitle(rest: Int32, word: TextRange)
  /// `start` is nil for bullets.
  case list(start: Int32?)
  case item(isTask: Bool)
  case emphasis
  case strong
  case strikethrough
  case highlight
  /// An index into `MarkdownTree.references`.
  case link(Int32, title: TextRange)
  case table
  case tableHead
  case tableBody
  case tableRow
  case tableCell(TableAlignment, isHeader: Bool)
}

/// A piece of `MarkdownTree.text`, in bytes.
struct TextRange: Sendable {
  var start: Int32
  var end: Int32

  init(_ range: Range<Int>) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  var bounds: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}
