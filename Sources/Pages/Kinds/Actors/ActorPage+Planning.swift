internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension ActorPage {
  init(_ actor: ActorProfile, _ context: inout some CitingPlanner) {
    let body = context.body(of: actor)
    var roles: [RoleRow] = []
    for role in actor.roles {
      roles.append(RoleRow(dates: context.dates(of: role), title: role.title, citations: context.cite(role.sources)))
    }
    let backlinks = context.edition.backlinks(to: actor.id)
    func records(_ relation: Relation.Name) -> [Record] {
      backlinks.filter { $0.relation == relation }.compactMap { context.dossier.record($0.id) }
    }
    let imposed = records(.imposedBy).compactMap(\.measure)
    let own = Set(imposed.map(\.id))
    let suffered = records(.targets).compactMap(\.measure).filter { !own.contains($0.id) }
    let spoken = records(.speaker).compactMap(\.statement).reversed()
    var statements: [StatementRow] = []
    for statement in context.listed(Array(spoken)) { statements.append(context.statementRow(statement)) }
    func listed(_ relation: Relation.Name) -> [Record] { context.listed(records(relation)) }
    let acts = Set(records(.doneBy).map(\.id))
    let questions = listed(.heldBy).compactMap(\.question)
    self.init(
      frame: context.frame(actor), head: context.head(of: actor),
      keyLine: KeyLine(context.cells(of: actor, imposed: imposed, statements: spoken.count)), roles: roles,
      body: body,
      imposed: context.strips(context.listed(imposed)), suffered: context.strips(context.listed(suffered)),
      statements: statements,
      positions: questions.map(context.lead), asserted: listed(.assertedBy).map { context.row($0) },
      disputed: listed(.disputedBy).map { context.row($0) },
      acts: listed(.doneBy).reversed().map { context.row($0) },
      tookPart: listed(.participant).filter { !acts.contains($0.id) }.reversed().map { context.row($0) },
      members: listed(.affiliation).map { context.undatedRow($0, detail: $0.actor?.role) },
      mentions: listed(.mention).map {
        context.row($0, detail: context.words.kind(.one($0.kind, .inSentence)))
      },
      facts: Facts(context.facts(of: actor)), sources: context.sources(of: actor))
  }
}

extension PagePlanner {
  fileprivate func dates(of role: ActorProfile.Role) -> String {
    switch (role.from, role.until) {
    case (let from?, let until?): words.date(EDTFDate(from: from, until: until) ?? from, .short)
    case (let from?, nil): words.record(.since(from))
    case (nil, let until?): words.record(.until(until))
    case (nil, nil): ""
    }
  }

  fileprivate func head(of actor: ActorProfile) -> RecordHead {
    RecordHead(
      side: mark(of: actor), kind: words.word(actor.actorKind), title: actor.name,
      localTitle: localTexts(actor.localNames).first, standfirst: actor.common.summary)
  }

  fileprivate func cells(of actor: ActorProfile, imposed: [Measure], statements: Int) -> [KeyLine.Cell] {
    var cells: [KeyLine.Cell] = []
    if let role = actor.role {
      cells.append(KeyLine.Cell(label: words.record(.role), value: .empty, detail: HTML(text: role)))
    }
    let standings = imposed.compactMap { edition.standing(of: $0)?.status }
    if !standings.isEmpty {
      let detail = Status.allCases.reversed().compactMap { status -> String? in
        let number = standings.count { $0 == status }
        return number == 0 ? nil : words.record(.numberOf(number, words.status(.status(status, .inSentence))))
      }
      cells.append(.text(words.heading(.measuresImposed), String(standings.count), detail: words.join(detail, .list)))
    }
    if statements > 0 { cells.append(.text(words.record(.statements), String(statements))) }
    let affiliation = links(to: actor.affiliation)
    if !affiliation.isEmpty { cells.append(.links(words.record(.partOf), affiliation, words)) }
    return cells
  }

  fileprivate func facts(of actor: ActorProfile) -> [Facts.Fact] {
    let names = Array(localTexts(actor.localNames).dropFirst())
    let timeline =
      listed(site.timeline(of: actor)).isEmpty
      ? nil : link(words.record(.allDatedEntries), to: .timelineOf(.actor, id: actor.id))
    return [.local(words.record(.otherNames), names), .links(words.site(.timeline), [timeline].compactMap(\.self))]
      + commonFacts(actor)
  }
}
