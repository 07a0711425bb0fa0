import CommonMark
import Diagnostics

/// References as `line:column kind`, in order: what a reader of a failed test wants to see.
func references(_ markdown: String, firstLine: Int = 1) -> [String] {
  MarkdownDocument(parsing: markdown, firstLine: firstLine).references.map(\.summary)
}

/// Findings as `line:column severity identifier`.
func findings(_ markdown: String) -> [String] {
  MarkdownDocument(parsing: markdown).diagnostics.map {
    "\($0.location.line):\($0.location.column) \($0.severity.rawValue) \($0.identifier)"
  }
}

extension MarkdownReference {
  var summary: String {
    let place = "\(location.line):\(location.column)"
    switch kind {
    case .wikilink(let id, let label): return "\(place) [[\(id)\(label.map { "|" + $0 } ?? "")]]"
    case .link(let destination): return "\(place) link \(destination)"
    case .image(let destination, let alt): return "\(place) image \(destination) \(alt)"
    case .embed(let name, let alt): return "\(place) embed \(name) \(alt)"
    case .mention(let item, let isNamed):
      return "\(place) \(isNamed ? "" : "-")mention \(item.id)\(item.locator.map { " (\($0))" } ?? "")"
    case .citation(let items):
      return "\(place) cite "
        + items.map { "\($0.id)@\($0.location.line):\($0.location.column)" + ($0.locator.map { " (\($0))" } ?? "") }
        .joined(separator: ", ")
    }
  }
}
