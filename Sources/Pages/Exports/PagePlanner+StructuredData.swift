internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What a page is about, for search engines: JSON-LD with the words of schema.org. Kept short, for it is on every page.

extension PagePlanner {
  /// Of the brief: the site.
  var siteData: JSON {
    [
      "@context": "https://schema.org", "@type": "WebSite", "name": .text(dossier.settings.title),
      "url": site.publicAddress(PageID.home.path).json(JSON.text),
    ]
  }

  /// Of a record's page: the page, with the thing that it tells of.
  func structuredData<Kind: SiteKind>(_ record: Kind, description: String?, updated: CalendarDay? = nil) -> JSON {
    [
      "@context": "https://schema.org", "@type": .text(Kind.pageType), "name": .text(record.title),
      "description": description.json(JSON.text), "inLanguage": .text(dossier.settings.language),
      "dateModified": updated.json { .text($0.description) }, "license": dossier.settings.licence.flatMap(licenceData),
      "isPartOf": [
        "@type": "WebSite", "name": .text(dossier.settings.title), "url": .text(address(PageID.home.path)),
      ], "breadcrumb": breadcrumbData(under: Kind.above, record.title), "mainEntity": record.thing(self),
    ]
  }

  private func breadcrumbData(under page: PageID?, _ title: String) -> JSON {
    let parents = [.home, page].compactMap(\.self).filter { $0 == .home || site.published.contains($0.path) }
    // The last step is the page itself and needs no address.
    let steps = parents.map { ($0.name(words), JSON.text(address($0.path))) as (String, JSON?) } + [(title, nil)]
    let items = steps.enumerated().map { number, step -> JSON in
      ["@type": "ListItem", "position": .number(Double(number + 1)), "name": .text(step.0), "item": step.1]
    }
    return ["@type": "BreadcrumbList", "itemListElement": .list(items)]
  }

  /// Absolute, where the site has a public address.
  func address(_ target: SitePath) -> String {
    site.publicAddress(target) ?? Link.relative(to: target, from: path).destination
  }

  /// Somebody who acts, in a few words.
  func agent(_ reference: Reference) -> JSON? {
    dossier.actor(reference).map { actor in
      let type = actor.schemaType
      // A country is a place there; what acts is its government.
      return [
        "@type": .text(["Country", "AdministrativeArea"].contains(type) ? "GovernmentOrganization" : type),
        "name": .text(actor.name),
      ]
    }
  }

  /// The address of the licence, where its name tells it; otherwise the name.
  func licenceData(_ licence: String) -> JSON? {
    let words = licence.split(separator: " ")
    if licence.hasPrefix("https://") { return .text(licence) }
    if words.count == 3, words[0] == "CC", words[1].hasPrefix("BY") {
      return .text("https://creativecommons.org/licenses/\(words[1].lowercased())/\(words[2])/")
    }
    if licence == "CC0 1.0" { return "https://creativecommons.org/publicdomain/zero/1.0/" }
    return ["@type": "CreativeWork", "name": .text(licence)]
  }
}
