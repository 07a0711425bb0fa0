internal import HTML
internal import Wording

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

/// A page in the frame that all pages of the site have.
protocol FramedTemplate: PageTemplate {
  var frame: PageFrame { get }

  /// The page without its frame.
  var main: HTML { get }
}

extension FramedTemplate {
  var words: any Wording { frame.words }

  func render() -> HTML { Layout(frame: frame, template: Self.name, assets: Self.assets, main: main).render() }
}

/// A page whose main part can also stand as a section of a longer document.
protocol SectionTemplate: FramedTemplate {}
