public import HTML

/// What the shell of one page needs beyond what the site gives to all.
public struct PageFrame: Sendable {
  let title: String
  let description: String?
  let site: SiteFrame
  let breadcrumb: Breadcrumb
  let canonical: Link?
  let cite: CiteBlock?

  /// - Parameters:
  ///   - title: of the page alone; the shell adds the dossier's.
  ///   - description: one or two sentences for search engines and previews.
  ///   - breadcrumb: parents only, the brief first; none on the brief.
  ///   - canonical: absolute; only where the dossier has a `base_url`.
  public init(
    title: String, description: String? = nil, site: SiteFrame, breadcrumb: [TextLink] = [], canonical: Link? = nil,
    cite: CiteBlock? = nil
  ) {
    self.title = title
    self.description = description
    self.site = site
    self.breadcrumb = Breadcrumb(parents: breadcrumb)
    self.canonical = canonical
    self.cite = cite
  }
}

/// What all pages of a section share. Its links are relative, so a folder's pages can share one value.
public struct SiteFrame: Sendable {
  let language: String
  let title: String
  let strapline: String
  let home: Link
  let asOf: DateText
  let asOfPage: Link?
  let nav: [NavItem]
  let styleSheets: [Link]
  let footer: SiteFooter

  /// - Parameters:
  ///   - strapline: the line under the dossier's title, "Briefing dossier".
  ///   - asOf: the date in the tab, in its long form.
  ///   - asOfPage: what the tab links to: that day's page, where the site has it.
  ///   - styleSheets: the one stylesheet, then those that the dossier adds.
  public init(
    language: String, title: String, strapline: String, home: Link, asOf: DateText, asOfPage: Link? = nil,
    nav: [NavItem], styleSheets: [Link], footer: SiteFooter
  ) {
    self.language = language
    self.title = title
    self.strapline = strapline
    self.home = home
    self.asOf = asOf
    self.asOfPage = asOfPage
    self.nav = nav
    self.styleSheets = styleSheets
    self.footer = footer
  }
}

/// An entry of the navigation row.
public struct NavItem: Sendable {
  let label: String
  let link: Link
  let isCurrent: Bool

  /// - Parameter isCurrent: the page is this one or stands below it.
  public init(label: String, link: Link, isCurrent: Bool = false) {
    self.label = label
    self.link = link
    self.isCurrent = isCurrent
  }
}

/// The foot of every page: what this is, then columns of links.
public struct SiteFooter: Sendable {
  /// Links under a heading: "Take it with you", "About".
  public struct Column: Sendable {
    let heading: String
    let links: [TextLink]

    /// A column without links is not shown.
    public init(heading: String, links: [TextLink]) {
      self.heading = heading
      self.links = links
    }
  }

  let text: String
  let columns: [Column]

  /// - Parameter text: what the dossier is and under which licence it stands.
  public init(text: String, columns: [Column]) {
    self.text = text
    self.columns = columns
  }
}
