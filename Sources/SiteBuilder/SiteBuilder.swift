public import Content
internal import Diagnostics
public import Dossiers

/// From a content folder to a site, in memory: each stage a function, each value made by the one before.
public struct SiteBuilder: Sendable {
  /// What the caller decides instead of `dossier.yml`.
  public struct Options: Sendable {
    public var asOf: CalendarDay?
    /// The public address, for canonical links.
    public var baseURL: String?
    public var includesDrafts: Bool

    public init(asOf: CalendarDay? = nil, baseURL: String? = nil, includesDrafts: Bool = false) {
      self.asOf = asOf
      self.baseURL = baseURL
      self.includesDrafts = includesDrafts
    }
  }

  private let folder: ContentFolder
  private let options: Options

  public init(folder: ContentFolder, options: Options = Options()) {
    self.folder = folder
    self.options = options
  }

  /// Reads, checks, plans and renders; writes nothing. An error in the content stops it before the first page.
  public func build(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> BuildResult {
    let listing = try folder.list()
    let folder = folder
    let read = await concurrentMap(listing.documents) { decode($0, in: folder) }
    let assets = listing.assetsFit ? await concurrentMap(listing.assets) { folder.read($0) } : []
    stopwatch.lap("read")

    let assembled = Dossier.assemble(
      read.map(\.document), asOf: options.asOf, includingDrafts: options.includesDrafts,
      // Also of those that cannot be read: a link to one is not a fault too.
      assets: Set(listing.assets.map(Asset.path(of:))))
    let checked = assembled.dossier?.check() ?? []
    let diagnostics =
      (listing.diagnostics + read.flatMap(\.warnings) + assets.flatMap(\.diagnostics) + assembled.diagnostics + checked)
      .inReportOrder
    stopwatch.lap("check")
    guard let dossier = assembled.dossier, !diagnostics.hasErrors else {
      return BuildResult(site: nil, diagnostics: diagnostics, documentCount: read.count)
    }

    let plan = SitePlan(
      dossier: dossier, assets: assets.compactMap { $0.file.map(Asset.init) },
      baseURL: options.baseURL ?? dossier.settings.baseURL)
    let pages = await concurrentMap(plan.routes) { plan.render($0) }
    stopwatch.lap("render")
    let files = await pages + plan.files + plan.searchFiles()
    stopwatch.lap("index")
    let site = Site(
      files: files.sorted { $0.path < $1.path }, pageCount: files.count { $0.isPage },
      recordCount: dossier.records.count, sourceCount: dossier.sources.count)
    return BuildResult(site: site, diagnostics: diagnostics, documentCount: read.count)
  }
}

/// One content file, from disk to record; and what its parser said of a file that it could read.
private func decode(_ path: String, in folder: ContentFolder) -> (document: DecodedDocument, warnings: [Diagnostic]) {
  let read = folder.read(path)
  guard let file = read.file else { return (DecodedDocument(unparsed: path, diagnostics: read.diagnostics), []) }
  let parsed = ParsedDocument.parse(file)
  guard let document = parsed.document else {
    return (DecodedDocument(unparsed: path, diagnostics: parsed.diagnostics), [])
  }
  return (DecodedDocument(decoding: document), parsed.diagnostics)
}
