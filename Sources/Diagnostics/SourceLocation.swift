/// A place in a file that somebody wrote.
///
/// `line` and `column` count from 1; `column` counts Unicode scalars, as editors show it. `path` is what the
/// writer would type, relative to the folder that holds `content/`.
public struct SourceLocation: Sendable, Hashable {
  public let path: String
  public let line: Int
  public let column: Int

  public init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column) < (b.path, b.line, b.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(path):\(line):\(column)" }
}
