import Foundation

/// A page of `docs/guide/`, as its reader follows it.
package struct GuidePage {
  /// What the reader does at a place of the page.
  package enum Step: Hashable {
    /// Writes a whole file. Its path is what the line before the block ends in: "`content/index.md`:".
    case write(path: String, text: String)
    /// Types what stands behind "$ " in a block named `console`. The lines below it are what is printed; "…" stands for
    /// anything.
    case run(arguments: [String], printed: String)
  }

  /// In the order of the page.
  package private(set) var steps: [Step] = []
  private let lines: [Substring]

  /// - Parameter name: of the file, without its ending.
  package init(_ name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/guide/\(name).md"), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var rest = lines[...]
    var lastLine = Substring()
    while let line = rest.popFirst() {
      let fence = line.prefix { $0 == "`" }
      if fence.count >= 3 {
        let block = rest.prefix { $0 != fence }
        rest = rest.dropFirst(block.count + 1)
        add(block, named: line.dropFirst(fence.count), after: lastLine)
        lastLine = ""
      } else if !line.isEmpty {
        lastLine = line
      }
    }
  }

  /// The files that the page shows, by their path below `content/`.
  package var files: [String: String] {
    let files = steps.compactMap { step in
      if case .write(let path, let text) = step { (String(path.dropFirst("content/".count)), text) } else { nil }
    }
    return Dictionary(files) { $1 }
  }

  /// The cells of the table whose first heading is given, by rows.
  package func table(_ heading: String) -> [[String]] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(heading) |") }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  private mutating func add(_ block: ArraySlice<Substring>, named name: Substring, after line: Substring) {
    let ticks = line.split(separator: "`", omittingEmptySubsequences: false)
    if ticks.count > 2, ticks.last == ":", let path = ticks.dropLast().last, path.hasPrefix("content/") {
      steps.append(.write(path: String(path), text: block.map { "\($0)\n" }.joined()))
    } else if name == "console" {
      for command in block.split(omittingEmptySubsequences: true, whereSeparator: { $0.hasPrefix("$ ") }) {
        let words = block[command.startIndex - 1].dropFirst(2).split(separator: " ").map(String.init)
        steps.append(.run(arguments: words, printed: command.map { "\($0)\n" }.joined()))
      }
    }
  }
}

extension String {
  /// Whether it is what a page says is printed, where "…" stands for anything.
  package func isPrinted(as page: String) -> Bool {
    let parts = page.components(separatedBy: "…")
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return self == page }
    guard hasPrefix(first) else { return false }
    var rest = dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
