internal import Content
internal import Dossiers
internal import Editions
internal import HTML

/// `data/dossier.json`: every record with all that its writers said and what follows from it on the as-of day. Its
/// shape is fixed by `dossier.schema.json` beside it, and explained in docs/guide/data.md.
struct DossierJSON {
  /// Of the shape: the first number rises when a reader of the old one would fail, the second when something is added.
  static let version = "2.2.0"

  let site: SiteMap

  func render() -> String { document.written(linesToDepth: 2) }

  var edition: Edition { site.edition }
  var dossier: Dossier { site.dossier }

  private var document: JSON {
    let settings = dossier.settings
    let head: JSON = [
      "$schema": .text(ExportPaths.schema.lastComponent), "version": .text(Self.version),
      "title": .text(settings.title), "subtitle": settings.subtitle.json(JSON.text),
      "language": .text(settings.language), "as_of": .text(edition.day.description),
      "base_url": site.baseURL.json(JSON.text), "publisher": settings.publisher.json(JSON.text),
      "licence": settings.licence.json(JSON.text), "scope": settings.scope.json(JSON.text),
      "exclusions": settings.exclusions.json(JSON.text),
      "sides": .list(
        settings.sides.map {
          [
            "id": .text($0.id), "label": .text($0.label), "adjective": .text($0.adjective),
            "principal": .flag($0.isPrincipal),
          ]
        }),
    ]
    let kinds = JSON.object(RecordKind.allCases.map { (key: $0.site.key, value: .list($0.site.json(self))) })
    return head.merging(kinds).merging(["dates_ahead": .list(edition.datesAhead.map(json))])
  }

  /// What every record has, around what is its kind's own.
  func json(_ record: some RecordContent, _ own: JSON) -> JSON {
    let common = record.common
    let head: JSON = [
      "id": .text(record.id), "title": .text(record.title), "page": .text(record.path.string),
      "url": site.publicAddress(record.path).json(JSON.text), "side": site.side(of: record).json(JSON.text),
      "sides": .texts(site.sides(of: record)),
    ]
    let tail: JSON = [
      "summary": common.summary.json(JSON.text), "body": common.body.isEmpty ? nil : .text(common.body.plainText),
      "themes": .texts(site.known(common.themes)), "sources": .texts(common.sources.map(\.id)),
      "all_sources": .texts(site.sources(of: record)),
      "updated": record.common.updated.json { .text($0.description) },
      "changes": .list(
        record.common.changes.map {
          ["date": .text($0.date.description), "note": .text($0.note), "major": .flag($0.isMajor)]
        }),
      "review_after": common.reviewAfter.json { .text($0.description) }, "draft": common.isDraft ? .flag(true) : nil,
    ]
    return head.merging(own).merging(tail)
  }

  /// The sources of one statement within a record.
  func ids(_ sources: [Reference]) -> JSON { .texts(sources.map(\.id)) }

  /// A claim with its sources, and how well they support it.
  func claim(_ claim: JSON, _ sources: [Reference]) -> JSON {
    let corroboration = dossier.corroboration(of: sources)
    return claim.merging([
      "sources": ids(sources), "corroboration": .text(corroboration.key),
      "independent_publishers": corroboration.publishers.json { .number(Double($0)) },
    ])
  }

  private func json(_ upcoming: UpcomingDate) -> JSON {
    [
      "date": date(upcoming.date), "kind": .text(upcoming.kind.rawValue), "id": .text(upcoming.id),
      "basis": upcoming.basis.json { .text($0.rawValue) }, "points": (upcoming.held?.rate).json(JSON.number),
      "note": upcoming.note.json(JSON.text),
    ]
  }

  /// As EDTF writes it.
  func date(_ date: EDTFDate) -> JSON { .text(date.description) }
}

extension Corroboration {
  /// How many say so independently, where that is what supports it.
  var publishers: Int? {
    guard case .independent(let count) = self else { return nil }
    return count
  }
}
