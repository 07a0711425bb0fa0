internal import Content

/// Where a Markdown link of a body leads in the dossier.
public enum LinkTarget: Sendable, Hashable {
  /// A record's page; the fragment names one of its headings.
  case record(id: String, fragment: String?)
  /// A heading of the page itself.
  case ownPage(fragment: String)
  /// The site path of a file, to the byte: `assets/map.png`; what the fragment names is the file's own affair.
  case asset(String, fragment: String?)
  /// An address with a scheme, as it was written.
  case external(String)
}

extension Dossier {
  /// Where a destination leads that is written in the body of a record: `../actors/china.md#history`.
  ///
  /// - Returns: nil where it leads nowhere; the checks have said so.
  public func target(of destination: String, in record: some RecordContent) -> LinkTarget? {
    switch Destination(destination, in: record.kind.folder) {
    case .external: .external(destination)
    case .ownPage(let fragment): .ownPage(fragment: fragment)
    case .absolute, .outside: nil
    case .file(let path, let fragment, let literal):
      if let asset = literal.flatMap(asset) {
        .asset(asset, fragment: nil)
      } else if let asset = asset(path) {
        .asset(asset, fragment: fragment)
      } else {
        index.record(atContentPath: path).map { .record(id: $0, fragment: fragment) }
      }
    }
  }

  /// The site path of the file that a figure shows; nil where there is none, as the checks have said.
  public func asset(of picture: View.Figure.Picture) -> String? {
    guard case .file(let path, _, let literal) = picture.destination else { return nil }
    return literal.flatMap(asset) ?? asset(path)
  }

  /// The asset at a site path, by the name that its file really has: a link may compose an "é" otherwise, which for a
  /// host is another file. Two assets that differ in nothing else are refused where the folder is read.
  func asset(_ path: String) -> String? { assets.firstIndex(of: path).map { assets[$0] } }

  /// The assets that `![[name]]` may mean: the one at this path on the site or below `assets/`, or else all whose path
  /// ends so.
  package func assets(named name: String) -> [String] {
    if let asset = asset(name) ?? asset("assets/" + name) { return [asset] }
    let end = ("/" + name).utf8
    return assetsByName[ContentPath(name).name, default: []].filter { $0.utf8.suffix(end.count).elementsEqual(end) }
  }
}
