internal import Content
internal import Diagnostics

/// `![[name]]` shows a picture of `content/assets/`. Nothing else is shown within a text.
struct WrongEmbed: Check {
  let identifier = "wrong-embed"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var hints = SpellingHints()
    return dossier.records.flatMap(\.common.links).compactMap { link in
      guard case .embed(let name, _) = link.target else { return nil }
      return rule(for: name, in: dossier, &hints).map { finding($0, at: link.location) }
    }
  }

  private func rule(for name: String, in dossier: Dossier, _ hints: inout SpellingHints) -> String? {
    let target = String(decoding: name.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    if dossier.index[target] != nil {
      return
        "A record is not shown within another: a link to it is '[[\(name)]]', its views are blocks such as 'measures'."
    }
    let found = dossier.assets(named: name)
    if found.count > 1 {
      return "Several files are named \(quoted(name)): write '![What it shows](\(found[0]))' for one of them."
    }
    let path = found.first ?? dossier.assets(named: target).first
    guard let path else {
      let end = hints.end(for: name, among: dossier.assetsByName.keys)
      return "No picture in content/assets/ is named \(quoted(name))\(end)"
    }
    if path.isPicture { return nil }
    return "Only a picture is shown within a text: a link to this file is '[words](\(path))'."
  }
}

extension String {
  /// By its ending.
  fileprivate var isPicture: Bool {
    ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"].contains(ContentPath(self).ending.lowercased())
  }
}
