internal import HTML
internal import Pages

extension SitePlan {
  /// Makes the one file at a path, and no other; nil where there is none. The scripts of the search come of all pages
  /// together and are not among these.
  func file(at path: SitePath) -> OutputFile? {
    if let route = routes.first(where: { $0.path == path }) { return render(route) }
    return files.first { SitePath($0.path) == path }
  }
}
