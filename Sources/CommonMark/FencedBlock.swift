public import Diagnostics

/// A block of code whose opening fence bears a name: what others write as the language of the code.
public struct FencedBlock: Sendable, Hashable {
  /// The first word behind the opening fence; never empty.
  public let name: String
  /// What stands behind the name.
  public let words: String
  /// The lines between the fences without the indentation and markers around them, each ending in a line feed.
  public let text: String
  /// Where the opening fence stands.
  public let location: SourceLocation
  /// By line of the text: the column of the file, from 1, at which it begins.
  private let columns: [Int]

  init(name: String, words: String, text: String, location: SourceLocation, columns: [Int]) {
    self.name = name
    self.words = words
    self.text = text
    self.location = location
    self.columns = columns
  }

  /// Where a place of the text stands in the file.
  ///
  /// - Parameters:
  ///   - line: of the text, from 1; the one after the last is that of the closing fence.
  ///   - column: in that line, in Unicode scalars, from 1.
  public func location(line: Int, column: Int) -> SourceLocation {
    let start = columns.indices.contains(line - 1) ? columns[line - 1] : location.column
    return SourceLocation(path: location.path, line: location.line + line, column: start + column - 1)
  }
}
