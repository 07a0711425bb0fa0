/// Around every page, and on those that only lead elsewhere.
package enum LayoutPhrase: Sendable {
  case skipToText, briefingDossier
  /// What a screen reader calls a list of links.
  case mainNavigation, breadcrumb, otherViews
  case editionDay
  /// In the window: of a page of a site.
  case title(String, site: String)
  case citeThisPage
  case citedAsOf(String)
  /// The scheme that the switch leads to.
  case light, dark
  case switchScheme
  case mayBeMisspelt, hasMoved
}
