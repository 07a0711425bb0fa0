import Foundation

/// Where the machine finds what a path names.
enum RealPath {
  /// The real place of a path, of which the end need not exist yet: links are followed as far as there is something.
  static func of(_ path: String) -> String {
    var start = URL(fileURLWithPath: path).pathComponents
    var end: [String] = []
    while let last = start.last {
      if let real = realpath(start.joined(separator: "/"), nil) {
        defer { free(real) }
        return URL(fileURLWithPath: ([String(cString: real)] + end).joined(separator: "/")).standardizedFileURL.path
      }
      end.insert(last, at: 0)
      start.removeLast()
    }
    return path
  }
}
