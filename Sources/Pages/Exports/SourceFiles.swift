internal import Dossiers
internal import HTML
internal import Wording

/// The works cited, for reference managers: CSL-JSON (1.0.2, citationstyles.org) and BibTeX.
struct SourceFiles {
  let site: SiteMap

  /// `sources.json`: an array of CSL items. Names are `literal`, because a source keeps them as they are shown.
  var csl: String { JSON.list(site.dossier.sources.map(item)).written(linesToDepth: 1) }

  /// `sources.bib`
  var bibTeX: String { site.dossier.sources.map(entry).joined(separator: "\n") }

  private func item(_ source: Source) -> JSON {
    [
      "id": .text(source.id), "type": .text(source.cslType), "title": .text(source.title),
      "author": source.authors.isEmpty ? nil : .list(source.authors.map { ["literal": .text($0)] }),
      "publisher": source.publisher.json(JSON.text), "container-title": source.containerTitle.json(JSON.text),
      "issued": source.issued.json { $0.csl(site.words) },
      "URL": source.url.flatMap(Link.init).json { .text($0.destination) },
      "annote": source.annotation.json(JSON.text), "language": source.language.json(JSON.text),
      "custom": ["grade": .text(source.grade.rawValue), "access": .text(source.access.rawValue)],
    ]
  }

  private func entry(_ source: Source) -> String {
    let type = source.bibTeXType
    var bib = BibTeX(type, key: source.id)
    bib.add("title", verbatim: [source.title])
    bib.add("author", verbatim: source.authors)
    let (journal, publisher) =
      type == "article"
      ? (source.containerTitle ?? source.publisher, source.containerTitle == nil ? nil : source.publisher)
      : (nil, source.publisher)
    bib.add("journal", journal)
    bib.add(type == "techreport" ? "institution" : "publisher", publisher)
    if type != "article" { bib.add(type == "misc" ? "howpublished" : "booktitle", source.containerTitle) }
    let parts = source.issued?.ends.compactMap(\.self).first?.split(separator: "-").map(String.init) ?? []
    bib.add("year", parts.first)
    bib.add("month", bare: parts.dropFirst().first.flatMap(Int.init).map { BibTeX.months[$0 - 1] })
    bib.add("day", parts.dropFirst(2).first.flatMap(Int.init).map(String.init))
    bib.add("url", address: source.url.flatMap(Link.init)?.destination)
    bib.add("language", source.language)
    bib.add("keywords", source.grade.rawValue)
    bib.add("annote", source.annotation)
    return bib.entry
  }
}

extension BibTeX {
  fileprivate static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension EDTFDate {
  /// Only what is known; an interval has two dates, and one without an end is told in words.
  fileprivate func csl(_ words: any Wording) -> JSON {
    let dates = ends.compactMap { end -> JSON? in
      end.map { .list($0.split(separator: "-").compactMap { Double($0) }.map(JSON.number)) }
    }
    guard dates.count == ends.count else { return ["literal": .text(words.date(self, .long))] }
    return ["date-parts": .list(dates), "circa": isQualified ? .flag(true) : nil]
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

  fileprivate var bibTeXType: String {
    switch type {
    case "article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book": "article"
    case "book", "classic", "collection": "book"
    case "chapter", "entry", "entry-dictionary", "entry-encyclopedia": "incollection"
    case "paper-conference": "inproceedings"
    case "report": "techreport"
    case "thesis": "phdthesis"
    default: "misc"
    }
  }
}
