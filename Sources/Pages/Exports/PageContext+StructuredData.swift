internal import Dossiers
internal import Editions
internal import HTML

// What a page is about, for search engines: JSON-LD with the words of schema.org. Kept short, for it is on every page.

extension PageContext {
  /// Of the brief: the site.
  var siteData: JSON {
    [
      "@context": "https://schema.org", "@type": "WebSite", "name": .text(dossier.settings.title),
      "url": site.publicAddress(PageID.home.path).json(JSON.text),
    ]
  }

  /// Of a record's page: the page, with the thing that it tells of.
  func structuredData(_ record: some RecordContent) -> JSON {
    pageData(
      record.title, description: record.common.summary, kind: record.kind, updated: record.common.updated,
      about: thing(record.record))
  }

  func structuredData(_ source: Source) -> JSON {
    pageData(source.title, description: source.annotation, kind: .source, updated: nil, about: work(source))
  }

  private func pageData(
    _ title: String, description: String?, kind: RecordKind, updated: CalendarDay?, about thing: JSON?
  ) -> JSON {
    [
      "@context": "https://schema.org", "@type": kind == .theme ? "CollectionPage" : "WebPage", "name": .text(title),
      "description": description.json(JSON.text), "inLanguage": .text(dossier.settings.language),
      "dateModified": updated.json { .text($0.description) }, "license": dossier.settings.licence.flatMap(licenceData),
      "isPartOf": [
        "@type": "WebSite", "name": .text(dossier.settings.title), "url": .text(address(PageID.home.path)),
      ], "breadcrumb": breadcrumbData(kind, title), "mainEntity": thing,
    ]
  }

  private func breadcrumbData(_ kind: RecordKind, _ title: String) -> JSON {
    let section: [(String, SitePath)] =
      switch kind {
      case .page: []
      case .phase: [("Timeline", PageID.timeline.path)]
      case .actor, .measure, .event, .statement, .question, .theme, .series, .source:
        [(kind.plural, PageID.list(kind).path)]
      }
    let parents = [("Brief", PageID.home.path)] + section.filter { site.published.contains($0.1) }
    // The last step is the page itself and needs no address.
    let steps = parents.map { ($0.0, JSON.text(address($0.1))) as (String, JSON?) } + [(title, nil)]
    let items = steps.enumerated().map { number, step -> JSON in
      ["@type": "ListItem", "position": .number(Double(number + 1)), "name": .text(step.0), "item": step.1]
    }
    return ["@type": "BreadcrumbList", "itemListElement": .list(items)]
  }

  /// Absolute, where the site has a public address.
  private func address(_ target: SitePath) -> String {
    site.publicAddress(target) ?? Link.relative(to: target, from: path).destination
  }

  private func thing(_ record: Record) -> JSON? {
    switch record {
    case .actor(let actor): thing(actor)
    case .measure(let measure): thing(measure)
    case .event(let event): thing(event)
    case .statement(let statement): thing(statement)
    case .series(let series): thing(series)
    // Not schema.org's Question, which is one that readers answer.
    case .question(let question): ["@type": "Article", "headline": .text(question.question)]
    case .theme, .phase, .page: nil
    }
  }

  private func thing(_ actor: ActorProfile) -> JSON {
    let isPerson = actor.actorKind == .person
    return [
      "@type": .text(actor.schemaType), "name": .text(actor.name),
      "alternateName": actor.localNames.min { $0.key < $1.key }.json { .text($0.value) },
      "jobTitle": isPerson ? actor.role.json(JSON.text) : nil,
      "affiliation": isPerson ? actor.affiliation.first.flatMap { agent($0) } : nil,
    ]
  }

  private func thing(_ measure: Measure) -> JSON {
    let agents = measure.imposedBy.compactMap { agent($0) }
    let start = measure.date?.ends.first.flatMap(\.self).json(JSON.text)
    guard measure.measureKind.isLaw else {
      return ["@type": "Action", "name": .text(measure.title), "agent": .list(agents), "startTime": start]
    }
    return [
      "@type": "Legislation", "name": .text(measure.title), "legislationDate": start,
      "legislationLegalForce": legalForce(of: measure).json { .text("https://schema.org/\($0)") },
      "legislationPassedBy": .list(agents),
    ]
  }

  /// Nil where no act was found that would have put into force what is said to be so.
  private func legalForce(of measure: Measure) -> String? {
    guard let standing = edition.standing(of: measure), standing.status == .inForce else { return "NotInForce" }
    if !standing.restsOnAct { return nil }
    return standing.held == nil ? "InForce" : "PartiallyInForce"
  }

  private func thing(_ event: Event) -> JSON {
    let ends = event.when.ends
    return [
      "@type": "Event", "name": .text(event.title), "startDate": ends.first.flatMap(\.self).json(JSON.text),
      "endDate": ends.dropFirst().first.flatMap(\.self).json(JSON.text),
      "location": event.place.json { ["@type": "Place", "name": .text($0)] },
    ]
  }

  private func thing(_ statement: Statement) -> JSON {
    [
      "@type": statement.quote == nil ? "Claim" : "Quotation", "name": .text(statement.topic),
      "text": statement.quote.json(JSON.text), "creator": agent(statement.speaker),
      "datePublished": statement.when.ends.first.flatMap(\.self).json(JSON.text),
    ]
  }

  private func thing(_ series: Series) -> JSON {
    let dates = series.points.compactMap { $0.date.ends.first.flatMap(\.self) }
    let table = ExportPaths.table(of: .series)
    return [
      "@type": "Dataset", "name": .text(series.title), "description": series.common.summary.json(JSON.text),
      "variableMeasured": .text(series.unit),
      "temporalCoverage": dates.first.flatMap { first in dates.last.map { .text("\(first)/\($0)") } },
      "distribution": table.json {
        ["@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": .text(address($0))]
      }, "creator": dossier.settings.publisher.json { ["@type": "Organization", "name": .text($0)] },
      "license": dossier.settings.licence.flatMap(licenceData),
    ]
  }

  private func work(_ source: Source) -> JSON {
    [
      "@type": .text(source.schemaType), "name": .text(source.title), "author": source.authors.first.json(JSON.text),
      "publisher": source.publisher.json { ["@type": "Organization", "name": .text($0)] },
      "datePublished": source.issued?.ends.first.flatMap(\.self).json(JSON.text),
      "url": source.url.flatMap(Link.init).json { .text($0.destination) },
      "inLanguage": source.language.json(JSON.text),
    ]
  }

  /// Somebody who acts, in a few words.
  private func agent(_ reference: Reference) -> JSON? {
    dossier.actor(reference.id).map { actor in
      let type = actor.schemaType
      // A country is a place there; what acts is its government.
      return [
        "@type": .text(["Country", "AdministrativeArea"].contains(type) ? "GovernmentOrganization" : type),
        "name": .text(actor.name),
      ]
    }
  }

  /// The address of the licence, where its name tells it; otherwise the name.
  private func licenceData(_ licence: String) -> JSON? {
    let words = licence.split(separator: " ")
    if licence.hasPrefix("https://") { return .text(licence) }
    if words.count == 3, words[0] == "CC", words[1].hasPrefix("BY") {
      return .text("https://creativecommons.org/licenses/\(words[1].lowercased())/\(words[2])/")
    }
    if licence == "CC0 1.0" { return "https://creativecommons.org/publicdomain/zero/1.0/" }
    return ["@type": "CreativeWork", "name": .text(licence)]
  }
}

extension ActorProfile {
  fileprivate var schemaType: String {
    switch actorKind {
    case .person: "Person"
    case .state: "Country"
    case .territory: "AdministrativeArea"
    case .company: "Corporation"
    case .organisation, .bloc, .group: "Organization"
    }
  }
}

extension Measure.Kind {
  /// It is a rule that somebody laid down; the others are things that somebody does.
  fileprivate var isLaw: Bool { ![.investigation, .boycott, .purchaseCommitment].contains(self) }
}

extension Source {
  fileprivate var schemaType: String {
    switch type {
    case "article-newspaper": "NewsArticle"
    case "article-journal": "ScholarlyArticle"
    case "article", "article-magazine": "Article"
    case "bill", "legislation", "regulation", "treaty": "Legislation"
    case "book": "Book"
    case "dataset": "Dataset"
    case "report": "Report"
    case "webpage": "WebPage"
    default: "CreativeWork"
    }
  }
}
