internal import Dossiers
internal import HTML
internal import Wording

extension FreePage: SiteRecord {
  static let kind: RecordKind = .page
  static let placement = Placement(nil, chapter: 10)
  static let above: PageID? = nil
  static var key: String { "pages" }
  static var definition: String { "free_page" }

  static func all(in dossier: Dossier) -> [FreePage] { dossier.pages }

  func page(_ context: inout PageContext) -> FreePageTemplate { FreePageTemplate(self, &context) }

  static let list: ListTemplate? = nil

  static func chapters(of site: SiteMap) -> [DocumentChapter] {
    let pages = site.dossier.pages.filter { !$0.isSiteOwn }
    return [DocumentChapter(site.words.document(.aboutTheDossier), id: "pages.index", pages)]
  }

  func kindWord(_ words: any Wording) -> String { words.kind(.one(kind, .label)) }

  func addTexts(to document: inout SearchDocument, in site: SiteMap) {
    document.add(.summary, (brief?.judgements ?? []).flatMap { [$0.claim, $0.text] })
  }
}

extension FreePage {
  static let table: DataTable? = nil

  func json(_ data: DossierJSON) -> JSON { data.json(self, brief.map(data.json) ?? [:]) }

  func thing(_ context: some PagePlanner) -> JSON? { nil }

  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "free_page": {
      "description": "A page beside the records; 'index' is the brief.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "properties": {
        "figures": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["label"],
            "properties": {
              "series": {"$ref": "#/$defs/id"},
              "expected": {"$ref": "#/$defs/id"},
              "label": {"type": "string"},
              "note": {"type": "string"}
            },
            "oneOf": [{"required": ["series"]}, {"required": ["expected"]}]
          }
        },
        "chart": {
          "type": "object",
          "additionalProperties": false,
          "required": ["series"],
          "properties": {"finding": {"type": "string"}, "series": {"$ref": "#/$defs/ids"}}
        },
        "judgements": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["claim", "text", "sources", "corroboration"],
            "properties": {
              "claim": {"type": "string"},
              "text": {"type": "string"},
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

extension DossierJSON {
  fileprivate func json(_ brief: Brief) -> JSON {
    [
      "figures": .list(brief.figures.map(json)),
      "chart": brief.chart.json {
        ["finding": $0.finding.json(JSON.text), "series": .texts(site.known($0.series))]
      },
      "judgements": .list(
        brief.judgements.map { judgement in
          claim(["claim": .text(judgement.claim), "text": .text(judgement.text)], judgement.sources)
        }),
    ]
  }

  private func json(_ figure: Brief.Figure) -> JSON {
    let words: JSON = ["label": .text(figure.label), "note": figure.note.json(JSON.text)]
    return switch figure.subject {
    case .series(let series): (["series": .text(series.id)] as JSON).merging(words)
    case .expected(let measure): (["expected": .text(measure.id)] as JSON).merging(words)
    }
  }
}

extension FreePage {
  /// The brief, or what a host shows for an address that it does not have: pages that every site has.
  var isSiteOwn: Bool { id == "index" || id == "404" }
}
