internal import Content

/// A dossier: dated, sourced records and everything that follows from their pointing at each other.
///
/// Made by ``assemble(_:includingDrafts:assets:)``; ``check()`` tells whether it holds together. Lookups by id take
/// constant time.
public final class Dossier: Sendable {
  /// `dossier.yml`.
  public let settings: DossierSettings

  /// By id.
  public let sources: [Source]

  /// All records, by kind in the order of ``RecordKind`` and then as in the list of the kind. Sources are no records.
  public let records: [Record]
  /// Site paths of the files that are copied as they are: `assets/map.png`.
  public let assets: Set<String>
  /// The same by the names of the files, sorted.
  let assetsByName: [String: [String]]

  /// Every id that a content file lays claim to, repeated where it is repeated.
  let declarations: [Declaration]
  /// A file of sources could not be read, so that an unknown source may be in it.
  let hasUnreadableSources: Bool
  package let index: RecordIndex
  package let allegiances: AllegianceIndex
  let lists: RecordLists

  init(_ contents: DossierContents, settings: DossierSettings, assets: Set<String>) {
    self.settings = settings
    let kinds = Dictionary(grouping: contents.records, by: \.kind)
    records = RecordKind.allCases.flatMap { kinds[$0]?.sorted(by: Record.stands(_:before:)) ?? [] }
    lists = RecordLists(records)
    let gradings = Dictionary(settings.grades.map { ($0.key.id, $0) }) { first, _ in first }
    sources = contents.sources.sorted { $0.id < $1.id }.map {
      $0.graded(gradings[$0.id]).inDossier(of: settings.language)
    }
    self.assets = assets
    assetsByName = Dictionary(grouping: assets.sorted()) { ContentPath($0).name }
    declarations = contents.declarations
    hasUnreadableSources = contents.hasUnreadableSources
    index = RecordIndex(records: records, sources: sources, declarations: contents.declarations)
    allegiances = AllegianceIndex(sides: settings.sides, records: records)
  }

  /// A part of a dossier: what an earlier day could know of it. Records and sources keep their order.
  package init(of whole: Dossier, records: [Record], sources: [Source], settings: DossierSettings) {
    self.settings = settings
    self.records = records
    lists = RecordLists(records)
    self.sources = sources
    assets = whole.assets
    assetsByName = whole.assetsByName
    declarations = []
    hasUnreadableSources = false
    index = RecordIndex(records: records, sources: sources, declarations: [])
    allegiances = AllegianceIndex(sides: settings.sides, records: records)
  }
}
