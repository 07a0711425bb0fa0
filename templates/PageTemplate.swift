internal import HTML

/// A whole page: a struct whose stored properties are exactly what the page shows.
protocol PageTemplate: Sendable {
  /// What the page loads beside that of every page.
  static var assets: [PageAsset] { get }

  /// The whole document.
  func render() -> HTML
}

extension PageTemplate {
  /// None, where a template needs nothing of its own.
  static var assets: [PageAsset] { [] }

  /// The type's name, shown as `data-template` to whoever views the source.
  static var name: String { String(describing: Self.self) }
}

/// A page whose main part can also stand as a section of a longer document.
protocol SectionTemplate: PageTemplate {
  var frame: PageFrame { get }

  /// The page without its frame.
  var main: HTML { get }
}

extension SectionTemplate {
  func render() -> HTML { page(frame, main) }
}
