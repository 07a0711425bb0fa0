import HTML

/// The way up: parents only.
struct Breadcrumb: Partial {
  let parents: [TextLink]

  func render() -> HTML {
    parents.isEmpty
      ? .empty
      : """
      <nav class="breadcrumb" aria-label="Breadcrumb">
      <ol>
      \(parents.html(separator: "\n") { "<li>\($0)</li>" })
      </ol>
      </nav>
      """
  }
}
