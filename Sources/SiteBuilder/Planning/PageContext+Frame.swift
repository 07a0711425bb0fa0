internal import Content
internal import Dossiers
internal import HTML
internal import Templates

// What surrounds a page.

extension PageContext {
  /// The frame of a record's page.
  func frame(_ record: any Record) -> PageFrame {
    frame(title: record.title, description: record.common.summary, under: parents(of: record.kind))
  }

  /// - Parameter parents: the pages above, the brief first.
  func frame(title: String, description: String?, under parents: [TextLink]? = nil) -> PageFrame {
    let settings = dossier.settings
    let custom = site.assets["assets/custom.css"].map { link(to: SitePath($0.path)) }
    return PageFrame(
      language: settings.language, siteTitle: settings.title, title: title, description: description,
      asOf: settings.asOf.longView, home: link(to: SitePaths.home), stylesheet: link(to: Stylesheet.path),
      customStylesheet: custom, canonical: canonical, navigation: navigation, breadcrumb: parents ?? [brief],
      footer: FooterView(text: footerText, links: footerLinks))
  }

  var brief: TextLink { TextLink("Brief", link(to: SitePaths.home)) }

  func parents(of kind: RecordKind) -> [TextLink] {
    switch kind {
    case .freePage: [brief]
    case .phase: [brief, TextLink("Timeline", link(to: SitePaths.timeline))]
    default: [brief, TextLink(kind.plural, link(to: SitePaths.index(of: kind)))]
    }
  }

  private var canonical: Link? { site.baseURL.flatMap { Link($0 + path.string) } }

  private var navigation: [NavigationItem] {
    let kinds: [RecordKind] = [.measure, .actor, .event, .statement, .question, .theme, .series, .source]
    let indexes = kinds.filter { site.indexedKinds.contains($0) }.map { ($0.plural, SitePaths.index(of: $0)) }
    let items = [("Brief", SitePaths.home)] + (site.hasTimeline ? [("Timeline", SitePaths.timeline)] : []) + indexes
    return items.map { label, target in
      NavigationItem(label: label, link: link(to: target), isCurrent: isInSection(of: target))
    }
  }

  /// Whether the page is that one, or in its folder.
  private func isInSection(of target: SitePath) -> Bool {
    let folder = target.string.hasSuffix("/index.html") ? target.string.dropLast("index.html".count) : ""
    return target == path || !folder.isEmpty && path.string.hasPrefix(folder)
  }

  private var footerText: String {
    let settings = dossier.settings
    return [
      settings.subtitle.map { "\($0)." }, "Every claim carries its source; status follows from dated acts.",
      settings.publisher.map { "Published by \($0)." }, settings.licence.map { "Text: \($0)." },
    ].compactMap(\.self).joined(separator: " ")
  }

  private var footerLinks: [TextLink] {
    dossier.pages.filter { $0.id != "index" }.map { TextLink($0.title, link(to: $0.path)) }
  }
}
