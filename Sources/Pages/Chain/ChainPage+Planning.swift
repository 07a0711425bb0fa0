internal import Charts
internal import Dossiers
internal import Editions
internal import HTML

extension ChainPage {
  /// What the retaliation ladder may hold before a drawing stops helping.
  private static let drawnSteps = 60

  init(_ links: [ChainLink], _ context: inout some CitingPlanner) {
    let rungs = Ladder.rungs(of: links, in: context.edition)
    let principals = context.dossier.settings.sides.prefix(2).map { SideMark.side($0.index, label: $0.label) }
    let drawn = rungs.filter { Ladder.column(of: $0, in: context.edition) != nil }
    let title = "Who answered whom"
    let standfirst = "Each step that is said to answer another, how long it took, and who says so."
    self.init(
      frame: context.frame(title: title, description: standfirst, under: context.parents(of: .measure)),
      head: RecordHead(side: nil, kind: "Chain of measures", title: title, standfirst: standfirst),
      keyLine: KeyLine(context.cells(of: links, rungs: rungs.count)),
      drawing: principals.count == 2 && !drawn.isEmpty && drawn.count <= Self.drawnSteps
        ? context.drawing(of: links, rungs: drawn, columns: principals) : nil,
      drawingNote: drawn.count < rungs.count
        ? "Links of third parties are in the list only. Swatches show the state on \(context.site.asOf.long)."
        : "Swatches show the state on \(context.site.asOf.long).",
      tree: context.tree(of: links, rungs: rungs), data: context.link("Links (CSV)", toFile: ExportPaths.links))
  }
}

extension PagePlanner {
  fileprivate func cells(of links: [ChainLink], rungs: Int) -> [KeyLine.Cell] {
    func number(_ assertion: ChainLink.Assertion) -> Int { links.count { $0.assertion == assertion } }
    let disputed = links.count { $0.assertion == .one && !$0.response.disputedBy.isEmpty }
    let nobody = number(.nobody)
    let oneSided = [
      disputed > 0 ? "\(disputed) disputed by others" : nil, nobody > 0 ? "\(nobody) more asserted by nobody" : nil,
    ].compactMap(\.self).joined(separator: "; ")
    let days = links.compactMap { link in if case .days(let days) = link.lag { days } else { nil } }.sorted()
    var cells: [KeyLine.Cell] = [
      .text("Links", String(links.count), detail: "between \(rungs) steps"),
      .links("Both sides say so", .both, number(.both)),
      .links("One side says so", .one, number(.one), detail: oneSided),
    ]
    if !days.isEmpty {
      let sameDay = days.count { $0 == 0 }
      cells.append(
        .text(
          "Median time to an answer", count(days[days.count / 2], "day"),
          detail: sameDay > 0 ? "\(sameDay) came the same day" : nil))
    }
    return cells
  }

  fileprivate func drawing(of links: [ChainLink], rungs: [Rung], columns: [SideMark]) -> ChainDrawing {
    let ladder = Ladder(of: links, rungs: rungs, in: edition)
    return ChainDrawing(
      columns: columns, rows: ladder.rows.compactMap(view),
      arrows: ladder.arrows.map { arrow in
        ChainDrawing.Arrow(
          from: arrow.from, to: arrow.to, assertion: arrow.link.assertion.view, lag: arrow.link.lag?.short)
      })
  }

  private func view(of row: Ladder.Row) -> ChainDrawing.Row? {
    switch row {
    case .phase(let number):
      let phase = dossier.phases[number]
      return .phase("\(phase.title), from \(phase.from.long)")
    case .card(let rung, let column):
      guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung),
        let standing = edition.standing(of: measure)
      else { return nil }
      return .card(
        ChainDrawing.Card(
          column: column, date: transition.date.short, title: shortLink(to: measure), status: standing.view,
          details: thenAndNow(stepWords(rung), transition.basis, standing.inBrief)))
    }
  }

  /// "announced 34%" and "now in force"; "in force then and now".
  private func thenAndNow(_ step: String, _ basis: Transition.Basis, _ now: String) -> [String] {
    let then = [step, basis.shortWords].compactMap(\.self).joined(separator: " · ")
    return then == now ? ["then and now \(then)"] : [then, "now \(now)"]
  }

  /// "raised 34 → 84%"
  private func stepWords(_ rung: Rung) -> String {
    guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung) else { return "" }
    let rate = transition.rate.map { rate in
      let previous = measure.previousRate(beforeTransitionAt: rung.step)
      return previous == nil || previous == rate
        ? percentage(rate) : "\(decimal(previous ?? rate)) → \(percentage(rate))"
    }
    return [transition.word.lowercasedFirst, rate].compactMap(\.self).joined(separator: " ")
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
            level: level, side: mark(of: measure) ?? .joint, date: transition.date.view, title: shortLink(to: measure),
            detail: [stepWords(rung), transition.basisWords].compactMap(\.self).joined(separator: " · "),
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
    return TextLink("\(measure.shortTitle), \(transition.date.short)", address(of: measure))
  }
}
