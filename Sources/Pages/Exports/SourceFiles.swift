internal import Dossiers
internal import HTML
internal import Wording

/// The works cited, for reference managers: CSL-JSON (1.0.2, citationstyles.org) and BibTeX.
struct SourceFiles {
  let site: SiteMap

  /// `sources.json`: an array of CSL items. What the dossier does not use of an item it hands on as it came.
  var csl: String { JSON.list(site.dossier.sources.map(item)).written(linesToDepth: 1) }

  /// `sources.bib`
  var bibTeX: String { site.dossier.sources.map(\.bibTeX).joined(separator: "\n") }

  private func item(_ source: Source) -> JSON {
    let own: [(String, JSON?)] = [
      ("id", .text(source.id)), ("type", .text(source.cslType)),
      ("title", source.variable("title") ?? .text(source.title)),
      ("author", source.variable("author").map(JSON.names)), ("publisher", source.variable("publisher")),
      ("container-title", source.variable("container-title")),
      // CSL has no form for what goes on.
      (
        "issued",
        source.variable("issued") ?? source.issued.json { ["literal": .text(site.words.date($0, .long))] }
      ),
      ("URL", source.url.flatMap(Link.init).json { .text($0.destination) }),
      ("annote", source.annotation.json(JSON.text)), ("language", source.writtenLanguage.json(JSON.text)),
    ]
    let names = Set(own.map(\.0)).union(["custom"])
    let others = source.variables.filter { !names.contains($0.key) }
    let known = others.filter { CSLVariable.all.contains($0.key) }.map { member in
      let value = JSON(member.value)
      return (member.key, Optional(CSLVariable.names.contains(member.key) ? JSON.names(value) : value))
    }
    // A strict reader knows no other variables; CSL keeps `custom` for them.
    let unknown = others.filter { !CSLVariable.all.contains($0.key) }.map { ($0.key, Optional(JSON($0.value))) }
    let custom: [(String, JSON?)] =
      [("grade", .text(source.grade.rawValue)), ("access", .text(source.access.rawValue))] + source.custom + unknown
    return JSON(members: own + known + [("custom", JSON(members: custom))])
  }
}

extension JSON {
  /// Members without a value are left out; of those with one key the first counts.
  fileprivate init(members: [(String, JSON?)]) {
    var keys: Set<String> = []
    self = .object(members.compactMap { key, value in value.flatMap { keys.insert(key).inserted ? (key, $0) : nil } })
  }

  fileprivate init(_ value: CSLValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let digits): self = .digits(digits)
    case .flag(let isTrue): self = .flag(isTrue)
    case .null: self = .null
    case .list(let values): self = .list(values.map { JSON($0) })
    case .mapping(let members): self = JSON(members: members.map { ($0.key, JSON($0.value)) })
    }
  }

  /// A list of names, where one may stand alone and as plain text.
  fileprivate static func names(_ value: JSON) -> JSON {
    switch value {
    case .list(let names): .list(names.map { if case .text = $0 { ["literal": $0] } else { $0 } })
    case .text: .list([["literal": value]])
    case .object: .list([value])
    case .number, .digits, .flag, .null: value
    }
  }
}

extension Source {
  fileprivate func variable(_ key: String) -> JSON? { variables.first { $0.key == key }.map { JSON($0.value) } }

  /// What else stands under `custom` beside what is ours.
  fileprivate var custom: [(String, JSON?)] {
    guard case .mapping(let members)? = variables.first(where: { $0.key == "custom" })?.value else { return [] }
    return members.filter { $0.key != "language" }.map { ($0.key, JSON($0.value)) }
  }
}

extension Source {
  /// Any other word would make the whole file unreadable for strict readers.
  fileprivate var cslType: String { Self.cslTypes.contains(type) ? type : "document" }

  /// The item types of CSL 1.0.2.
  private static let cslTypes: Set<String> = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
  ]
}
