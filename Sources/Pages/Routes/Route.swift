internal import Dossiers
package import HTML

/// A file that is to be made: where it goes, for whom, and how it comes of the site.
package struct Route: Sendable {
  /// Who has the path, for whom it may concern that another one wants it.
  let claim: PathClaim
  private let content: @Sendable (SiteMap) -> String

  package var path: SitePath { claim.path }

  /// A page of ours.
  init(_ page: PageID, _ template: @escaping @Sendable (inout PageContext) -> any PageTemplate) {
    self.init(.page(page), template)
  }

  /// The page of a record or a source.
  init(_ record: some SiteKind, _ template: @escaping @Sendable (inout PageContext) -> any PageTemplate) {
    self.init(.record(record), template)
  }

  /// The page at an old address.
  init(_ alias: Reference, _ template: @escaping @Sendable (inout PageContext) -> any PageTemplate) {
    self.init(.alias(alias), template)
  }

  /// A file that is no page.
  init(file path: SitePath, text: @escaping @Sendable (SiteMap) -> String) {
    claim = .file(path)
    content = text
  }

  private init(_ claim: PathClaim, _ template: @escaping @Sendable (inout PageContext) -> any PageTemplate) {
    self.claim = claim
    content = { site in
      var context = PageContext(site: site, path: claim.path)
      return template(&context).render().markup
    }
  }

  /// Makes the file.
  func file(_ site: SiteMap) -> OutputFile { OutputFile(path: path.string, text: content(site)) }
}
