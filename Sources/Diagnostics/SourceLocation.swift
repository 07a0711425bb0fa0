/// A place in a file that somebody wrote.
///
/// `line` and `column` count from 1; `column` counts Unicode scalars, as editors show it. `path` is relative to the
/// folder that holds `content/`, until a report says where that is (``ReportRoot``). Paths are compared by bytes, as a disk compares
/// them: two files may have names that Swift's strings hold to be equal.
public struct SourceLocation: Sendable {
  public let path: String
  public let line: Int
  public let column: Int

  public init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Hashable {
  public static func == (a: SourceLocation, b: SourceLocation) -> Bool {
    a.line == b.line && a.column == b.column && a.path.utf8.elementsEqual(b.path.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    // Equal bytes hash alike; that a few others do is no harm.
    hasher.combine(path)
    hasher.combine(line)
    hasher.combine(column)
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.path.utf8.elementsEqual(b.path.utf8) { return (a.line, a.column) < (b.line, b.column) }
    return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(path):\(line):\(column)" }
}
