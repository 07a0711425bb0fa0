public import Content
internal import Diagnostics
public import Dossiers
internal import Editions
internal import Pages

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

  /// Reads and checks; plans which pages there would be, and makes none.
  public func check(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> CheckResult {
    try await prepare(&stopwatch).result
  }

  /// Reads, checks, plans and renders; writes nothing. An error in the content stops it before the first page.
  public func build(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> BuildResult {
    let (result, plan) = try await prepare(&stopwatch)
    guard let plan, !result.diagnostics.hasErrors else { return BuildResult(site: nil, check: result) }

    let pages = await concurrentMap(plan.routes) { plan.render($0) }
    stopwatch.lap("render")
    let files = await pages + plan.files + plan.searchFiles()
    stopwatch.lap("index")
    let site = Site(
      files: files.sorted { $0.path < $1.path }, pageCount: files.count { $0.isPage },
      recordCount: plan.dossier.records.count, sourceCount: plan.dossier.sources.count)
    return BuildResult(site: site, check: result)
  }

  /// Everything before the first page; without a plan where the content has no usable settings.
  private func prepare(
    _ stopwatch: inout Stopwatch
  ) async throws(ContentFolder.Unreadable) -> (result: CheckResult, plan: SitePlan?) {
    let listing = try folder.list()
    let folder = folder
    let read = await concurrentMap(listing.documents) { decode($0, in: folder) }
    let assets = listing.assetsFit ? await concurrentMap(listing.assets) { folder.read($0) } : []
    stopwatch.lap("read")

    let assembled = Dossier.assemble(
      read.map(\.document), includingDrafts: options.includesDrafts,
      // Also of those that cannot be read: a link to one is not a fault too.
      assets: Set(listing.assets.map(Asset.path(of:))))
    let edition = assembled.dossier.map { Edition(of: $0, on: options.asOf) }
    let checked = (assembled.dossier?.check() ?? []) + (edition?.check() ?? [])
    let plan = edition.map { edition in
      SitePlan(
        edition: edition, assets: assets.compactMap { $0.file.map(Asset.init) },
        baseURL: options.baseURL ?? edition.dossier.settings.baseURL)
    }
    let diagnostics =
      listing.diagnostics + read.flatMap(\.warnings) + assets.flatMap(\.diagnostics) + assembled.diagnostics + checked
      + (plan?.collisions ?? [])
    stopwatch.lap("check")
    return (CheckResult(diagnostics: diagnostics.inReportOrder, documentCount: read.count), plan)
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
