public import Content
internal import Diagnostics
public import Dossiers
internal import Editions
public import HTML
public import Pages

/// The parsed content of a folder, kept between runs: from files to a site in memory, each stage a function.
///
/// Only reading and parsing are spared. What is between records and what is on pages is worked out anew from the parsed
/// files, so that a workspace of any age finds and makes what a fresh one does.
public actor Workspace {
  /// What the caller decides instead of `dossier.yml`.
  public struct Options: Sendable {
    /// The day that the dossier stands on.
    public var day: CalendarDay?
    /// The public address, for canonical links.
    public var baseURL: String?
    public var includesDrafts: Bool

    public init(day: CalendarDay? = nil, baseURL: String? = nil, includesDrafts: Bool = false) {
      self.day = day
      self.baseURL = baseURL
      self.includesDrafts = includesDrafts
    }
  }

  private let folder: ContentFolder
  private let options: Options

  // What the last refresh found.
  private var listing: ContentFolder.Listing?
  private var documents = KnownFiles<ReadDocument>()
  /// Of `dossier.yml`, which every record is read by.
  private var vocabulary = KnownFiles<Vocabulary>()
  private var assets = KnownFiles<ReadAsset>()
  private var result: CheckResult

  /// The pages of the latest content that had no error.
  private var plan: SitePlan?
  /// Of the same; made when somebody asks for the first.
  private var searchFiles: Task<[OutputFile], Never>?

  private var isRefreshing = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  public init(folder: ContentFolder, options: Options = Options()) {
    self.folder = folder
    self.options = options
    result = CheckResult(diagnostics: [], documentCount: 0, texts: documents.texts(of: [], in: folder))
  }

  /// Brings the workspace up to what is on disk: reads what may have changed, assembles and checks.
  ///
  /// - Returns: the content files that are new, changed, unreadable, or gone.
  @discardableResult
  public func refresh(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> [String] {
    await takeTurn()
    defer { passTurn() }
    let listing = try folder.list()
    // What a word means is decided when a file is read: other words, other records.
    let settings = listing.documents.filter { $0.path == "content/dossier.yml" }
    let before = vocabulary.all.first ?? .standard
    vocabulary = await vocabulary.refreshed(settings, in: folder, readVocabulary).files
    let words = vocabulary.all.first ?? .standard
    if words != before { documents = KnownFiles() }
    let documents = await documents.refreshed(listing.documents, in: folder) { readDocument($0, $1, words) }
    let assets = await assets.refreshed(listing.assetsFit ? listing.assets : [], in: folder, readAsset)
    stopwatch.lap("read")

    let changes = documents.changes + assets.changes
    let isSame = changes.isEmpty && listing == self.listing
    (self.listing, self.documents, self.assets) = (listing, documents.files, assets.files)
    if !isSame { assemble(listing) }
    stopwatch.lap("check")
    return changes
  }

  /// Refreshes; plans which pages there would be, and makes none.
  public func check(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> CheckResult {
    try await refresh(stopwatch: &stopwatch)
    return result
  }

  /// Refreshes and renders; writes nothing. An error in the content stops it before the first page.
  public func build(stopwatch: inout Stopwatch) async throws(ContentFolder.Unreadable) -> BuildResult {
    try await refresh(stopwatch: &stopwatch)
    let result = result
    guard !result.diagnostics.hasErrors, let plan else { return BuildResult(site: nil, check: result) }

    let pages = await concurrentMap(plan.routes) { plan.render($0) }
    stopwatch.lap("render")
    let files = await pages + plan.files + plan.searchFiles()
    stopwatch.lap("index")
    let site = Site(
      files: files.sorted { $0.path < $1.path }, pageCount: files.count { SitePath($0.path).isPage },
      recordCount: plan.dossier.records.count, sourceCount: plan.dossier.sources.count)
    return BuildResult(site: site, check: result)
  }

  /// One file of the site as of the last refresh, made for this call; nil where the site has none at this path, or where
  /// there is no site for an error in the content.
  public func render(_ path: SitePath) async -> OutputFile? {
    result.diagnostics.hasErrors ? nil : await renderLastGood(path)
  }

  /// The same of the latest content that had no error.
  public func renderLastGood(_ path: SitePath) async -> OutputFile? {
    guard let plan else { return nil }
    if path.folder != SearchShards.folder { return await Self.file(at: path, of: plan) }
    let files = searchFiles ?? Task { await plan.searchFiles() }
    searchFiles = files
    return await files.value.first { SitePath($0.path) == path }
  }

  /// Not on the actor, which a long page would keep from answering others.
  @concurrent
  private static func file(at path: SitePath, of plan: SitePlan) async -> OutputFile? { plan.file(at: path) }

  /// From parsed files to a plan of the site.
  private func assemble(_ listing: ContentFolder.Listing) {
    let (known, documents, assets) = (documents, documents.all, assets.all)
    let assembled = Dossier.assemble(
      documents.map(\.document), includingDrafts: options.includesDrafts,
      // Also of those that cannot be read: a link to one is not a fault too.
      assets: Set(listing.assets.map { Asset.path(of: $0.path) }))
    let edition = assembled.dossier.map { Edition(of: $0, on: options.day) }
    let checked = (assembled.dossier?.check() ?? []) + (edition?.check() ?? [])
    let plan = edition.map { edition in
      SitePlan(
        edition: edition, assets: assets.compactMap(\.asset),
        baseURL: options.baseURL ?? edition.dossier.settings.baseURL)
    }
    let diagnostics =
      listing.diagnostics + documents.flatMap(\.warnings) + assets.flatMap(\.diagnostics) + assembled.diagnostics
      + checked + (plan?.collisions ?? [])
    let places = Set(diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }.map { Array($0.path.utf8) })
    result = CheckResult(
      diagnostics: diagnostics.inReportOrder, documentCount: documents.count,
      texts: known.texts(of: places, in: folder))
    guard !diagnostics.hasErrors else { return }
    self.plan = plan
    searchFiles = nil
  }
}

// Refreshes go one after the other, each from what the one before it knew: an actor alone would let the next begin while
// one waits for its files.
extension Workspace {
  private func takeTurn() async {
    if isRefreshing { await withCheckedContinuation { waiting.append($0) } }
    isRefreshing = true
  }

  private func passTurn() {
    if waiting.isEmpty { isRefreshing = false } else { waiting.removeFirst().resume() }
  }
}

/// The words that the settings have; the standard ones where they cannot be read.
@Sendable private func readVocabulary(_ path: String, _ read: ContentFolder.Reading) -> Vocabulary {
  guard let document = read.file.flatMap({ ParsedDocument.parse($0).document }),
    case .settings(let found) = DecodedDocument(decoding: document).content
  else { return .standard }
  return found.vocabulary
}

/// One content file, from disk to record; and what its parser said of a file that it could read.
private typealias ReadDocument = (document: DecodedDocument, warnings: [Diagnostic])

private func readDocument(_ path: String, _ read: ContentFolder.Reading, _ vocabulary: Vocabulary) -> ReadDocument {
  guard let file = read.file else { return (DecodedDocument(unparsed: path, diagnostics: read.diagnostics), []) }
  let parsed = ParsedDocument.parse(file)
  guard let document = parsed.document else {
    return (DecodedDocument(unparsed: path, diagnostics: parsed.diagnostics), [])
  }
  return (DecodedDocument(decoding: document, vocabulary: vocabulary), parsed.diagnostics)
}

private typealias ReadAsset = (asset: Asset?, diagnostics: [Diagnostic])

@Sendable private func readAsset(_ path: String, _ read: ContentFolder.Reading) -> ReadAsset {
  (read.file.map(Asset.init), read.diagnostics)
}
