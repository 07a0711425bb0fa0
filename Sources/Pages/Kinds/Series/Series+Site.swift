internal import Dossiers
internal import HTML
internal import Wording

extension Series: SiteRecord {
  static let kind: RecordKind = .series
  static let placement = Placement(.foot, chapter: 8)
  static let above: PageID? = .list(.series)
  static var key: String { kind.folder }

  static func all(in dossier: Dossier) -> [Series] { dossier.series }

  func page(_ context: inout PageContext) -> SeriesPage { SeriesPage(self, &context) }

  static let list: ListTemplate? = { context in
    let series = context.dossier.series
    return RecordListPage(
      .series, context.words.list(.series),
      [
        RecordSection(
          id: "all", title: context.words.list(.allSeries),
          rows: series.map {
            context.undatedRow($0, detail: $0.finding ?? context.words.label(of: context.site.unit(of: $0)))
          })
      ], &context)
  }

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    [DocumentChapter(.series, of: site, site.dossier.series)]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.one(kind, .label)) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    document.add(titles: shortTitle)
    document.add(.summary, finding, site.words.label(of: site.unit(of: self)), counts, leavesOut)
    document.add(.text, points.map(\.note))
  }
}

extension Series {
  static let table: DataTable? = { data in
    let rows = data.dossier.series.flatMap { series in series.points.map { (series: series, point: $0) } }
    return CSV.table(
      rows,
      [
        .init("series") { .text($0.series.id) }, .init("series_title") { .text($0.series.title) },
        .init("side") { .text($0.series.side?.id) }, .init("unit") { .text($0.series.unit.id) },
        .init("kind") { .text($0.series.seriesKind.rawValue) }, .init("date") { .text($0.point.date.description) },
        .init("value") { .number($0.point.value) }, .init("status") { .text($0.point.status.rawValue) },
        .init("note") { .text($0.point.note) },
        .init("corroboration") { .text(data.dossier.corroboration(of: $0.point.sources).key) },
        .init("sources") { .list($0.point.sources.map(\.id)) },
      ])
  }

  func json(_ data: DossierJSON) -> JSON {
    data.json(
      self,
      [
        "short": .text(shortTitle), "kind": .text(seriesKind.rawValue), "unit": .text(unit.id),
        "finding": finding.json(JSON.text), "counts": counts.json(JSON.text),
        "leaves_out": leavesOut.json(JSON.text),
        "points": .list(
          points.map { point in
            data.claim(
              [
                "date": data.date(point.date), "value": .number(point.value), "status": .text(point.status.rawValue),
                "short": point.label.json(JSON.text), "note": point.note.json(JSON.text),
              ], point.sources)
          }),
      ])
  }

  func thing(_ context: some PagePlanner) -> JSON? {
    let dates = points.compactMap { $0.date.ends.first.flatMap(\.self) }
    let table = ExportPaths.table(of: .series)
    return [
      "@type": "Dataset", "name": .text(title), "description": common.summary.json(JSON.text),
      "variableMeasured": .text(context.words.label(of: context.site.unit(of: self))),
      "temporalCoverage": dates.first.flatMap { first in dates.last.map { .text("\(first)/\($0)") } },
      "distribution": table.json {
        ["@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": .text(context.address($0))]
      }, "creator": context.dossier.settings.publisher.json { ["@type": "Organization", "name": .text($0)] },
      "license": context.dossier.settings.licence.flatMap(context.licenceData),
    ]
  }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "series": {
      "description": "Numbers over time.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["short", "kind", "unit", "points"],
      "properties": {
        "short": {"type": "string"},
        "kind": {"enum": \#(DossierSchema.words(Series.Kind.self))},
        "unit": {"type": "string"},
        "finding": {"type": "string"},
        "counts": {"type": "string"},
        "leaves_out": {"type": "string"},
        "points": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["date", "value", "status", "sources", "corroboration"],
            "properties": {
              "date": {"$ref": "#/$defs/date"},
              "value": {"type": "number"},
              "status": {"enum": \#(DossierSchema.words(Series.Point.Status.self))},
              "short": {"type": "string"},
              "note": {"type": "string"},
              "sources": {"$ref": "#/$defs/citation_keys"},
              "corroboration": {"$ref": "#/$defs/corroboration"},
              "independent_publishers": {"$ref": "#/$defs/publishers"}
            }
          }
        }
      }
    }
    """#
  }
}
