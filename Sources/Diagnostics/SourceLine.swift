/// A line of a file, in which any column is found without reading all before it again: a line of five megabytes may
/// hold a finding at every other character.
///
/// Columns count Unicode scalars, from 0 here.
struct SourceLine {
  private let scalars: Substring.UnicodeScalarView
  /// Where each stretch of so many scalars begins.
  private let marks: [String.Index]
  /// How many scalars it has.
  let count: Int
  /// The column of the first scalar that is no space; nil where there is none.
  let firstWord: Int?

  private static let stretch = 1024

  init(_ line: Substring) {
    scalars = line.unicodeScalars
    var marks: [String.Index] = []
    var firstWord: Int?
    var column = 0
    for index in scalars.indices {
      if column % Self.stretch == 0 { marks.append(index) }
      if firstWord == nil, scalars[index] != " " { firstWord = column }
      column += 1
    }
    self.marks = marks
    count = column
    self.firstWord = firstWord
  }

  /// The scalars from one column up to another, as far as the line has them.
  func scalars(from start: Int, upTo end: Int) -> Substring.UnicodeScalarView {
    let stretch = start / Self.stretch
    guard marks.indices.contains(stretch) else { return scalars[scalars.endIndex...] }
    return scalars[marks[stretch]...].dropFirst(start % Self.stretch).prefix(max(0, end - start))
  }
}
