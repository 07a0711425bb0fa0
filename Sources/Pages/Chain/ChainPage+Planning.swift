internal import Charts
internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

extension ChainPage {
  /// What the retaliation ladder may hold before a drawing stops helping.
  private static let drawnSteps = 60

  init(_ links: [ChainLink], _ context: inout some CitingPlanner) {
    let rungs = Ladder.rungs(of: links, in: context.edition)
    let principals = context.dossier.principals.map { SideMark($0) }
    let drawn = rungs.filter { !Ladder.columns(of: $0, in: context.edition).isEmpty }
    let words = context.words
    let (title, standfirst) = (words.chain(.title), words.chain(.standfirst))
    self.init(
      frame: context.frame(title: title, description: standfirst, under: context.parents(of: .measure)),
      head: RecordHead(side: nil, kind: words.chain(.chainOfMeasures), title: title, standfirst: standfirst),
      keyLine: KeyLine(context.cells(of: links, rungs: rungs.count)),
      drawing: principals.count > 1 && !drawn.isEmpty && drawn.count <= Self.drawnSteps
        ? context.drawing(of: links, rungs: drawn, columns: principals) : nil,
      drawingNote: words.chain(
        drawn.count < rungs.count ? .thirdPartiesInList(context.edition.day) : .swatchesShow(context.edition.day)),
      tree: context.tree(of: links, rungs: rungs), data: context.link(words.chain(.file), toFile: ExportPaths.links))
  }
}

extension PagePlanner {
  fileprivate func cells(of links: [ChainLink], rungs: Int) -> [KeyLine.Cell] {
    func number(_ assertion: ChainLink.Assertion) -> Int { links.count { $0.assertion == assertion } }
    let disputed = links.count { $0.assertion == .one && !$0.response.disputedBy.isEmpty }
    let nobody = number(.nobody)
    let oneSided = words.join(
      [
        disputed > 0 ? words.chain(.disputedByOthers(disputed)) : nil,
        nobody > 0 ? words.chain(.moreByNobody(nobody)) : nil,
      ], .clause)
    let days = links.compactMap { link in if case .days(let days) = link.lag { days } else { nil } }.sorted()
    var cells: [KeyLine.Cell] = [
      .text(words.chain(.links), words.number(links.count), detail: words.chain(.betweenSteps(rungs))),
      .links(words.chain(.bothSaySo), .both, words.number(number(.both))),
      .links(words.chain(.oneSaysSo), .one, words.number(number(.one)), detail: oneSided),
    ]
    if !days.isEmpty {
      let sameDay = days.count { $0 == 0 }
      cells.append(
        .text(
          words.chain(.medianTime), words.count(days[days.count / 2], .day),
          detail: sameDay > 0 ? words.chain(.cameTheSameDay(sameDay)) : nil))
    }
    return cells
  }

  fileprivate func drawing(of links: [ChainLink], rungs: [Rung], columns: [SideMark]) -> ChainDrawing {
    let ladder = Ladder(of: links, rungs: rungs, in: edition)
    return ChainDrawing(
      columns: columns, rows: ladder.rows.compactMap(view),
      arrows: ladder.arrows.map { arrow in
        ChainDrawing.Arrow(
          from: arrow.from, to: arrow.to, assertion: arrow.link.assertion.view,
          lag: arrow.link.lag.map { words.inBrief($0) })
      })
  }

  private func view(of row: Ladder.Row) -> ChainDrawing.Row? {
    switch row {
    case .phase(let number):
      let phase = dossier.phases[number]
      return .phase(words.chain(.phase(textLanguage.isolating(phase.title), from: phase.from)))
    case .card(let rung, let columns):
      guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung),
        let standing = edition.standing(of: measure)
      else { return nil }
      return .card(
        ChainDrawing.Card(
          columns: columns, side: listedMark(of: measure), date: words.date(transition.date, .short),
          title: shortLink(to: measure),
          status: words.view(of: standing),
          details: thenAndNow(stepWords(rung), transition.basis, words.inBrief(standing))))
    }
  }

  /// "announced 34%" and "now in force"; "in force then and now".
  private func thenAndNow(_ step: String, _ basis: Transition.Basis, _ now: String) -> [String] {
    let then = words.join([step, words.shortBasis(basis)], .remark)
    return then == now ? [words.chain(.thenAndNow(then))] : [then, words.chain(.now(now))]
  }

  /// "raised 34 → 84%"
  private func stepWords(_ rung: Rung) -> String {
    guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung) else { return "" }
    let rate = words.rateInBrief(
      of: transition, previous: measure.previousRate(beforeTransitionAt: rung.step), site.unit(of: measure))
    return [words.word(of: transition, .inSentence), rate].compactMap(\.self).joined(separator: " ")
  }

  /// Each step that answers nothing, with its answers below it. A link stands once; where a step answers several, its
  /// own answers stand at the first of them.
  fileprivate func tree(of links: [ChainLink], rungs: [Rung]) -> ChainTree {
    let answers = Dictionary(grouping: links, by: \.answered)
    let answering = Set(links.map(\.answer))
    var listed: Set<Rung> = []
    var entries: [ChainTree.Entry] = []
    func list(from root: Rung) {
      // What is still to be listed, the next one last.
      var open: [(rung: Rung, link: ChainLink?, level: Int)] = [(root, nil, 0)]
      while let (rung, link, level) = open.popLast() {
        guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung) else {
          continue
        }
        let isFirst = listed.insert(rung).inserted
        entries.append(
          ChainTree.Entry(
            level: level, side: listedMark(of: measure), date: words.view(transition.date),
            title: shortLink(to: measure),
            detail: words.join([stepWords(rung), words.basis(of: transition)], .remark),
            answered: link.flatMap { step($0.answered) }, link: link.map(claim),
            isRepeated: !isFirst && answers[rung] != nil))
        if isFirst { open += (answers[rung] ?? []).reversed().map { ($0.answer, $0, level + 1) } }
      }
    }
    for rung in rungs where !answering.contains(rung) { list(from: rung) }
    // Claims in a circle have no root: the first step of each is taken for one.
    for rung in rungs where !listed.contains(rung) && answers[rung] != nil { list(from: rung) }
    return ChainTree(entries)
  }

  /// "Duty on steel, 4 Apr 2025"
  private func step(_ rung: Rung) -> TextLink? {
    guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung) else { return nil }
    return TextLink(words.join([measure.shortTitle, words.date(transition.date, .short)], .list), address(of: measure))
  }
}
