internal import Content
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What several pages show of a record.

extension PagePlanner {
  func mark(_ allegiance: Allegiance?) -> SideMark? { allegiance.map { SideMark($0) } }

  func mark(of record: some RecordContent) -> SideMark? { mark(dossier.allegiance(of: record)) }

  func mark(ofSide reference: Reference) -> SideMark? { dossier.side(reference.id).map { SideMark($0) } }

  /// The mark of a measure in a list, where those of nobody stand with what all principals did together.
  func listedMark(of measure: Measure) -> SideMark { mark(of: measure) ?? joint }

  /// Of what all principals did together.
  var joint: SideMark {
    SideMark(sides: dossier.principals.map(SideMark.Side.init), isOfAll: true, isJoint: true)
  }

  /// Of a place as ``Allegiance/places`` has them.
  func mark(ofPlace side: Int?) -> SideMark { side.map { SideMark(dossier.settings.sides[$0]) } ?? joint }

  /// With whom a side did what stands in its place; nil where it was alone, or between all principals.
  func company(of record: some RecordContent, in place: Int?) -> String? {
    guard let place, let sides = dossier.allegiance(of: record)?.sides, sides.count > 1 else { return nil }
    return words.list(.with(sides: sides.filter { $0.index != place }.map(\.label)))
  }

  /// A record in a list: its date, its side, its title, its kind or what else is said of it.
  func row(_ record: some RecordContent, detail: String? = nil) -> RecordRow {
    RecordRow(date: record.date.map { words.view($0) }, side: mark(of: record), title: link(to: record), detail: detail)
  }

  /// The same under a heading that names the day.
  func undatedRow(_ record: some RecordContent, detail: String? = nil) -> RecordRow {
    RecordRow(side: mark(of: record), title: link(to: record), detail: detail)
  }

  /// What the page lists of other records: nothing in a document, where they stand for themselves.
  func listed<Element>(_ others: @autoclosure () -> [Element]) -> [Element] { document == nil ? others() : [] }

  /// What points at the record, but for the relations that the page shows elsewhere.
  func backlinks(to id: String, except shown: Set<Relation.Name> = []) -> [RecordSection] {
    let links = listed(edition.backlinks(to: id).filter { !shown.contains($0.relation) })
    var seen: Set<String> = []
    let rows = links.compactMap { backlink -> RecordRow? in
      guard seen.insert(backlink.id).inserted, let link = link(to: backlink.id) else { return nil }
      let detail =
        backlink.relation == .mention
        ? words.kind(.one(backlink.kind, .inSentence)) : words.relation(backlink.relation, .inSentence)
      return RecordRow(title: link, detail: detail)
    }
    return rows.isEmpty ? [] : [RecordSection(id: "links", title: words.list(.linksHere), rows: rows)]
  }

  /// The facts that every record may have.
  func commonFacts(_ record: some RecordContent) -> [Facts.Fact] {
    [
      .links(words.record(.themes), links(to: record.common.themes)),
      .date(words.record(.updated), record.common.updated.map { words.view($0, .long) }),
      .text(
        words.record(.changes),
        record.common.changes.map { words.join([words.date($0.date, .short), $0.note], .colon) }),
    ]
  }

  func summary(of question: Question) -> QuestionSummary {
    QuestionSummary(
      title: link(to: question),
      positions: question.accounts.compactMap { account in
        mark(ofSide: account.side).map { ($0, account.position, Citations([])) }
      })
  }

  /// A question with the first words of each account: what they come to stands on its page.
  func lead(of question: Question) -> QuestionSummary {
    let summary = summary(of: question)
    return QuestionSummary(
      title: summary.title, positions: summary.positions.map { ($0.side, opening(of: $0.text), $0.citations) })
  }

  /// The sentences with which a text opens, as many as make sixty characters.
  fileprivate func opening(of text: String) -> String {
    var opening = ""
    for sentence in text.split(separator: ". ") {
      if !opening.isEmpty { opening += ". " }
      opening += sentence
      if opening.count >= 60 { break }
    }
    return opening.count < text.count && !opening.hasSuffix(".") ? opening + "." : opening
  }

  /// Questions among the records that point at this one; first those in which it is a step that nobody disputes.
  func questions(about id: String) -> [Question] {
    let backlinks = edition.backlinks(to: id).filter { $0.kind == .question }
    var seen: Set<String> = []
    return (backlinks.filter { $0.relation == .agreedStep } + backlinks).filter { seen.insert($0.id).inserted }
      .compactMap { dossier.question($0.id) }
  }
}

extension CitingPlanner {
  mutating func statementRow(_ statement: Statement) -> StatementRow {
    // A text with headings, notes or views is too much for a list; the plain text stands for it.
    let common = statement.common
    let isPlain = common.body.anchors.isEmpty && common.views.isEmpty && !common.body.plainText.isEmpty
    return StatementRow(
      date: words.view(statement.when), topic: link(to: statement), stance: statement.stance.map { words.word($0) },
      text: isPlain ? body(of: statement) : HTML(text: common.summary ?? common.body.plainText))
  }

  /// The same with the sources of each account.
  mutating func citedSummary(of question: Question) -> QuestionSummary {
    var positions: [(side: SideMark, text: String, citations: Citations)] = []
    for account in question.accounts {
      guard let side = mark(ofSide: account.side) else { continue }
      positions.append((side, account.position, cite(account.sources)))
    }
    return QuestionSummary(title: link(to: question), positions: positions)
  }
}
