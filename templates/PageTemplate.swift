public import HTML

/// A whole page: a struct whose stored properties are exactly what the page shows.
public protocol PageTemplate: Sendable {
  /// The whole document.
  func render() -> HTML
}

extension PageTemplate {
  /// The type's name, shown as `data-template` to whoever views the source.
  static var name: String { String(describing: Self.self) }
}
