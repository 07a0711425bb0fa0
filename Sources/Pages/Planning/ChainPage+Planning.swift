internal import Dossiers
internal import Editions
internal import HTML

extension ChainPage {
  /// What the retaliation ladder may hold before a drawing stops helping.
  private static let drawnSteps = 60

  init(_ links: [ChainLink], _ context: inout some CitingPlanner) {
    let rungs = context.rungs(of: links)
    let principals = context.dossier.settings.sides.prefix(2).map { SideMark.side($0.index, label: $0.label) }
    let drawn = rungs.filter { context.column(of: $0.measure) != nil }
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
  /// Every step that takes part, in order of date; on one day what is answered before what answers it.
  fileprivate func rungs(of links: [ChainLink]) -> [Rung] {
    var levels: [Rung: Int] = [:]
    for link in links { for rung in [link.answered, link.answer] { levels[rung] = 0 } }
    let dates = levels.keys.reduce(into: [Rung: EDTFDate]()) { $0[$1] = edition.transition(of: $1)?.date }
    let sameDay = links.filter { dates[$0.answer] == dates[$0.answered] }
    // As often as there can be links in a row on one day; claims in a circle stop there.
    for _ in 0..<min(sameDay.count, 8) {
      for link in sameDay { levels[link.answer] = max(levels[link.answer] ?? 0, (levels[link.answered] ?? 0) + 1) }
    }
    return levels.sorted { a, b in
      if let first = dates[a.key], let second = dates[b.key], first != second { return first < second }
      return (a.value, a.key.measure, a.key.step) < (b.value, b.key.measure, b.key.step)
    }.map(\.key)
  }

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

  /// 0 or 1 for the principal sides; nil for joint steps and third parties.
  fileprivate func column(of measure: String) -> Int? {
    guard let measure = dossier.measure(measure), case .side(let side) = dossier.allegiance(of: measure),
      side.index < 2
    else { return nil }
    return side.index
  }

  fileprivate func drawing(of links: [ChainLink], rungs: [Rung], columns: [SideMark]) -> ChainDrawing {
    var rows: [ChainDrawing.Row] = []
    var places: [Rung: Int] = [:]
    var phases = dossier.phases.dropFirst()[...]
    for rung in rungs {
      guard let measure = dossier.measure(rung.measure), let transition = edition.transition(of: rung),
        let standing = edition.standing(of: measure), let column = column(of: rung.measure)
      else { continue }
      while let phase = phases.first, phase.from <= transition.date {
        // Of phases without a step between them the last one stands.
        if case .phase = rows.last { rows.removeLast() }
        if !rows.isEmpty { rows.append(.phase("\(phase.title), from \(phase.from.long)")) }
        phases.removeFirst()
      }
      places[rung] = rows.count
      rows.append(
        .card(
          ChainDrawing.Card(
            column: column, date: transition.date.short, title: shortLink(to: measure), status: standing.view,
            details: thenAndNow(stepWords(rung), transition.basis, standing.inBrief))))
    }
    let arrows = links.compactMap { link -> ChainDrawing.Arrow? in
      guard let from = places[link.answered], let to = places[link.answer] else { return nil }
      return ChainDrawing.Arrow(from: from, to: to, assertion: link.assertion.view, lag: link.lag?.short)
    }
    return ChainDrawing(columns: columns, rows: rows, arrows: arrows)
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
