public import HTML

/// A whole page: a struct whose stored properties are exactly what the page shows. It looks nothing up.
public protocol PageTemplate: Sendable {
  /// What `<body data-template>` tells to whoever views the source: the name of the struct and of its file.
  static var name: String { get }
  /// The page, from doctype to the end.
  func render() -> HTML
}

extension PageTemplate {
  /// The name of the type.
  public static var name: String { String(describing: Self.self) }

  /// The shell around the page's own part.
  func layout(_ frame: PageFrame, main: HTML) -> HTML {
    Layout(frame: frame, template: Self.name, main: main).render()
  }
}
