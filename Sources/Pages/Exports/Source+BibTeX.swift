internal import Dossiers
internal import HTML

extension Source {
  /// As an entry of BibTeX, as far as it has a field for what is known.
  var bibTeX: String {
    var bib = BibTeX(bibTeXType, key: id)
    bib.add("title", verbatim: title)
    bib.add("author", writers.map(BibTeX.Name.init))
    bib.add("editor", editors.map(BibTeX.Name.init))
    addOrigin(to: &bib)
    addPlace(to: &bib)
    addDates(to: &bib)
    bib.add("doi", raw: doi?.text)
    bib.add("isbn", self["ISBN"])
    bib.add("issn", self["ISSN"])
    bib.add("url", address: url.flatMap(Link.init)?.destination)
    bib.add("language", writtenLanguage)
    bib.add("keywords", [grade.rawValue, self["keyword"]].compactMap(\.self).joined(separator: ", "))
    bib.add("abstract", self["abstract"])
    bib.add("note", self["note"])
    bib.add("annote", annotation)
    return bib.entry
  }

  private func addOrigin(to bib: inout BibTeX) {
    let type = bibTeXType
    let (journal, publisher) =
      type == "article"
      ? (containerTitle ?? publisher, containerTitle == nil ? nil : publisher) : (nil, publisher ?? self["authority"])
    bib.add("journal", journal)
    let house =
      switch type {
      case "techreport": "institution"
      case "phdthesis": "school"
      default: "publisher"
      }
    bib.add(house, publisher)
    if type != "article" { bib.add(type == "misc" ? "howpublished" : "booktitle", containerTitle) }
    bib.add("address", self["publisher-place"])
  }

  private func addPlace(to bib: inout BibTeX) {
    bib.add("series", self["collection-title"])
    bib.add("edition", self["edition"])
    bib.add("volume", self["volume"])
    bib.add("number", self["issue"] ?? self["number"] ?? self["collection-number"])
    bib.add("chapter", self["chapter-number"])
    bib.add(pages: self["page"])
    bib.add("type", self["genre"])
  }

  private func addDates(to bib: inout BibTeX) {
    let parts = issued?.ends.compactMap(\.self).first?.split(separator: "-").map(String.init) ?? []
    bib.add("year", parts.first)
    bib.add("month", bare: parts.dropFirst().first.flatMap(Int.init).map { BibTeX.months[$0 - 1] })
    bib.add("day", parts.dropFirst(2).first.flatMap(Int.init).map(String.init))
    bib.add("urldate", accessed?.machine)
  }

  private var bibTeXType: String {
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

extension BibTeX {
  fileprivate static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension BibTeX.Name {
  /// BibTeX puts the family's name last, which is not how a name without a space is read.
  fileprivate init(_ name: Source.Name) {
    let isWhole = name.family.isEmpty || name.given.isEmpty || name.text == name.family + name.given
    self = isWhole ? .whole(name.text) : .parts(family: name.family, suffix: name.suffix, given: name.given)
  }
}
