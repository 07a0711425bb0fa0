internal import Wording

/// What the style sheet says of the languages that a site has: faces for the scripts of each, and what is due to texts
/// that are no line of Latin letters.
struct Typography: Sendable {
  /// Of the site's own words, as a tag.
  let page: String
  /// Of the dossier's own texts, where it is another one.
  let texts: String?
  /// Of all other words: names in other scripts, what was said in the original.
  let names: Set<String>
  /// Which way pages run.
  let direction: TextDirection

  /// Of the page.
  var faces: Faces { Faces(WritingSystem(of: page)) ?? .latin }

  /// What else there is to say.
  var rules: String { foreignFaces + sheets.joined() }

  /// Names stand in the face of data, as most lines on a page do. Where the dossier's texts are in another language than
  /// the page, so are its titles, and links within its prose.
  private var foreignFaces: String {
    let scripts = Dictionary(grouping: names.union(texts.map { [$0] } ?? []), by: { WritingSystem(of: $0) })
    let own = WritingSystem(of: page)
    let rules = scripts.sorted { $0.key.code < $1.key.code }.compactMap { script, tags -> String? in
      guard script != own, let faces = Faces(script) else { return nil }
      let selector = tags.sorted().map { "[lang|=\"\($0)\"]" }.joined(separator: ",")
      // Latin letters alone are slanted.
      return "\(selector){\(faces.properties)\(script.code == "Latn" ? "" : ";font-style:normal")}\n"
    }
    if rules.isEmpty { return "" }
    let serif =
      texts == nil
      ? ""
      : ":where(h1,h2,.question h3,.phase-head h3,blockquote,\(Self.prose)) :where([lang]){font-family:var(--serif)}\n"
    return rules.joined() + ":where([lang]){font-family:var(--sans)}\n" + serif
  }

  private static let prose = ".prose>:not(.view,.table,figure)"

  /// Of the scripts in which the site or its dossier is written.
  private var sheets: [String] {
    let languages = [page] + (texts.map { [$0] } ?? [])
    func sheet(_ asset: PageAsset, for codes: Set<String>, standing selector: String) -> String {
      let tags = languages.filter { codes.contains(WritingSystem(of: $0).code) }
      if tags.isEmpty { return "" }
      let written = tags.map { ":lang(\($0))" }.joined(separator: ",")
      return Stylesheet.compacted(asset.bytes, naming: [(selector, tags.count == 1 ? written : ":is(\(written))")])
    }
    return [
      sheet(.han, for: ["Hans", "Hant", "Jpan"], standing: ":lang(zh)"),
      sheet(.arabic, for: ["Arab", "Aran"], standing: ":lang(ar)"),
      direction == .rightToLeft ? Stylesheet.compacted(PageAsset.mirrored.bytes) : "",
    ]
  }
}
