internal import Content
internal import Diagnostics

/// What stands after `#` in a link is a heading of the body that the link leads to.
struct BrokenAnchor: Check {
  let identifier = "broken-anchor"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    // Headings are looked up for those records only that somebody links into.
    var anchors: [String: Set<String>] = [:]
    var hints = SpellingHints()
    var findings: [Diagnostic] = []
    for record in dossier.records {
      for link in record.common.links {
        guard let (id, fragment) = link.anchor(in: record, dossier.index), !fragment.isEmpty else { continue }
        let known = anchors[id] ?? Set(dossier.record(id)?.common.body.anchors ?? [])
        anchors[id] = known
        guard let rule = rule(for: fragment, of: id, among: known, &hints) else { continue }
        findings.append(finding(rule, at: link.location))
      }
    }
    return findings
  }

  private func rule(
    for fragment: String, of id: String, among known: Set<String>, _ hints: inout SpellingHints
  ) -> String? {
    guard let place = known.firstIndex(of: fragment) else {
      let end = hints.end(for: fragment, in: id, among: known)
      return "No heading in the body of '\(id)' has the id \(quoted(fragment))\(end)"
    }
    // Swift's strings are equal however an "é" is composed; browsers look for the very code points.
    if known[place].utf8.elementsEqual(fragment.utf8) { return nil }
    return "A link is written with the very characters of the heading; in \(quoted(fragment)) a letter and its accent "
      + "are joined otherwise."
  }
}

extension BodyLink {
  /// The record and the heading in it that the link leads to; nil without a heading or without such a record.
  fileprivate func anchor(in record: Record, _ index: RecordIndex) -> (id: String, fragment: String)? {
    switch target {
    case .record(let id, let fragment?): index.kind(of: id).map { _ in (id, fragment) }
    case .link(.ownPage(let fragment)): (record.id, fragment)
    case .link(.file(let path, let fragment?, _)): index.record(atContentPath: path).map { ($0, fragment) }
    case .record, .named, .link, .image, .embed, .citation, .mention: nil
    }
  }
}
