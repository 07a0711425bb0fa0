public import HTML

/// What surrounds every page: everything ``Layout`` needs beside the page's own content.
public struct PageFrame: Sendable {
  /// A language tag.
  public let language: String
  public let siteTitle: String
  /// The page's own name, for the window, the cite block and search engines.
  public let title: String
  public let description: String?
  public let asOf: DateView
  public let home: Link
  public let stylesheet: Link
  /// `assets/custom.css`, where the dossier has one.
  public let customStylesheet: Link?
  /// The page's public address.
  public let canonical: Link?
  public let navigation: [NavigationItem]
  /// The parents of the page, the farthest first.
  public let breadcrumb: [TextLink]
  public let footer: FooterView

  public init(
    language: String, siteTitle: String, title: String, description: String?, asOf: DateView, home: Link,
    stylesheet: Link, customStylesheet: Link?, canonical: Link?, navigation: [NavigationItem], breadcrumb: [TextLink],
    footer: FooterView
  ) {
    self.language = language
    self.siteTitle = siteTitle
    self.title = title
    self.description = description
    self.asOf = asOf
    self.home = home
    self.stylesheet = stylesheet
    self.customStylesheet = customStylesheet
    self.canonical = canonical
    self.navigation = navigation
    self.breadcrumb = breadcrumb
    self.footer = footer
  }
}

/// One entry of the main navigation.
public struct NavigationItem: Sendable {
  public let label: String
  public let link: Link
  /// The page itself, or the section that it is in.
  public let isCurrent: Bool

  public init(label: String, link: Link, isCurrent: Bool) {
    self.label = label
    self.link = link
    self.isCurrent = isCurrent
  }
}

public struct FooterView: Sendable {
  /// What this is, in a sentence or two.
  public let text: String
  public let links: [TextLink]

  public init(text: String, links: [TextLink]) {
    self.text = text
    self.links = links
  }
}
