internal import Dossiers
internal import Wording

// How steps, what stands and what lies ahead read: phrases put together.

extension Wording {
  /// What the step did: "Raised", "Pause prolonged", "Pause of 24 points prolonged".
  func word(of step: Transition, _ form: Form = .label) -> String {
    switch step.prolonged {
    case .pause: status(.pauseProlonged(form))
    case .heldPart:
      step.held.map { status(.pauseOfPartProlonged(amount($0.rate, $0.unit), form)) } ?? self.word(step.change, form)
    case nil: self.word(step.change, form)
    }
  }

  /// What is said beside everything that rests on no act; nil for an act.
  func basis(_ basis: Transition.Basis?) -> String? { basis.flatMap { $0 == .act ? nil : status(.basis($0)) } }

  /// The same where there is little room.
  func shortBasis(_ basis: Transition.Basis) -> String? { basis == .act ? nil : status(.shortBasis(basis)) }

  /// What is said of how firm the step is, after its word: its basis, and when it was last seen to stand.
  func basis(of step: Transition) -> String? {
    let saysSo = step.change.effect == .announces || step.change.effect == .threatens
    let basis = step.basis == .announced && saysSo ? status(.shortBasis(.announced)) : basis(step.basis)
    guard let confirmed = confirmation(of: step) else { return basis }
    return join([basis, confirmed], .remark)
  }

  /// "last confirmed 5 May 2026"
  func confirmation(of step: Transition) -> String? { step.lastConfirmed.map { status(.lastConfirmed($0)) } }

  /// "Pause prolonged · announced, act not found"
  func words(of step: Transition, _ form: Form = .label) -> String {
    join([word(of: step, form), basis(of: step)], .remark)
  }

  /// What the step holds back: "a further 24 points held back until 10 Nov 2026".
  func held(in step: Transition) -> String? {
    step.held.map { status(.heldBack(amount($0.rate, $0.unit), until: $0.until)) }
  }

  /// "12.5%", "7.5 to 100% by product", "rate unknown"
  func quantity(_ rate: Rate, _ unit: Unit, _ form: Form = .inSentence) -> String {
    switch rate {
    case .number(let number): quantity(number, unit)
    case .text(let text): text
    case .unknown: status(.rateUnknown(form))
    }
  }

  /// What is held back.
  func amount(_ number: Double, _ unit: CountedUnit) -> HeldAmount { HeldAmount(number, self.unit(unit)) }

  /// "▲ 10 → 20%", "10%", or nil.
  func rate(of step: Transition, previous: Rate?, _ unit: Unit) -> String? {
    step.rate.map { rate in
      change(previous, rate).map { status(.rate(from: $0, to: $1, unit)) } ?? quantity(rate, unit)
    }
  }

  /// "10 → 20%", "10%", or nil.
  func rateInBrief(of step: Transition, previous: Rate?, _ unit: Unit) -> String? {
    step.rate.map { rate in
      change(previous, rate).map { status(.rateInBrief(from: $0, to: $1, unit)) } ?? quantity(rate, unit)
    }
  }

  /// From one number to another.
  private func change(_ old: Rate?, _ new: Rate) -> (Double, Double)? {
    guard let old = old?.number, let new = new.number, old != new else { return nil }
    return (old, new)
  }
}

extension Wording {
  /// "In force", "Pending", "Stayed", "Struck down": how it came to what stands counts, but for what is in force.
  func word(of standing: Standing, _ form: Form = .label) -> String {
    standing.status == .inForce || standing.cause.isPlain
      ? status(.status(standing.status, form)) : word(standing.cause, form)
  }

  /// "since 24 Jul 2026", and of what is announced "announced 24 Jul 2026", "pending 6 Oct 2025".
  func beginning(of standing: Standing, _ date: EDTFDate) -> String {
    guard standing.status == .announced else { return status(.since(date)) }
    return standing.cause.isPlain
      ? status(.announced(on: date)) : status(.step(word(standing.cause, .inSentence), on: date))
  }

  /// What has happened to the status since it began, as far as the word for it must not stand alone: "amended since 28
  /// Jan 2026", "pause prolonged 23 Sep 2026".
  private func course(of standing: Standing) -> String? {
    let parts = [standing.amendedSince.map { status(.amendedSince($0)) }, prolonging(of: standing)]
    return parts.contains { $0 != nil } ? join(parts, .list) : nil
  }

  /// What rests on less than the status does is set apart, so that the words on its basis are not read as of both.
  func joint(of standing: Standing) -> Joint { standing.restsOnAct && standing.last.basis != .act ? .clause : .list }

  /// The last step, where no act made it and it kept what an act had made: "pause prolonged 23 Sep 2026".
  func prolonging(of standing: Standing) -> String? {
    let isSaid = standing.status == .threatened || standing.status == .announced || standing.last.basis == .act
    return standing.isNew || isSaid || standing.last.date == standing.amendedSince
      ? nil : status(.step(word(of: standing.last, .inSentence), on: standing.last.date))
  }

  /// On a card: "in force, amended · reported".
  func inBrief(_ standing: Standing) -> String {
    let words = join(
      [word(of: standing, .inSentence), standing.amendedSince.map { _ in status(.amendedInBrief) }], .list)
    return join([words, prolonging(of: standing) == nil ? shortBasis(standing.last.basis) : nil], .remark)
  }

  /// At the end of a line, where there is little room: "in force", or for what no act put into force "reported".
  func chartName(of standing: Standing) -> String {
    (standing.restsOnAct ? nil : shortBasis(standing.last.basis)) ?? word(of: standing, .inSentence)
  }

  /// "In force, amended since 28 Jan 2026 · reported by the press"
  func view(of standing: Standing) -> StatusView {
    let course = course(of: standing)
    let remark = join([course, basis(of: standing.last)], .remark)
    return StatusView(
      standing.status, word: word(of: standing), remark: remark.isEmpty ? nil : remark,
      mark: mark(course == nil ? .remark : joint(of: standing)))
  }
}

extension Wording {
  /// A day that no act gives: "said to last to 10 Jan 2027 · announced, act not found".
  func words(of said: Ending.Day) -> String {
    join([status(.saidToLast(to: said.date)), basis(said.basis)], .remark)
  }

  /// "said to last to 10 Jan 2027 · announced, act not found"
  func words(of date: UpcomingDate) -> String {
    join([status(.saidToLast(to: date.date)), basis(date.basis)], .remark)
  }

  /// What comes to its end, or is to come: "Pause ends", "Pause of 24 further points ends", "Next step".
  ///
  /// - Parameter status: of the measure.
  func event(_ date: UpcomingDate, of status: Status?) -> String? {
    switch date.kind {
    case .until: self.status(status == .suspended ? .pauseEnds : .ends)
    case .held: date.held.map { self.status(.pauseOfPartEnds(amount($0.rate, $0.unit))) }
    case .expected: self.status(.nextStep)
    case .event: nil
    }
  }

  /// "a further 24 points held back until 10 Nov 2026", and what is said of a later day.
  func words(of held: HeldPart) -> String {
    join(
      [
        status(.heldBack(amount(held.rate, held.unit), until: held.ending.written?.date)),
        held.ending.said.map { words(of: $0) },
      ], .clause)
  }
}

extension Transition.Change {
  /// It says no more than the state that it leads to.
  fileprivate var isPlain: Bool {
    switch label {
    case .ready(.common(.threatened)), .ready(.common(.announced)), .ready(.common(.suspended)): true
    case .ready, .written: false
    }
  }
}

extension UpcomingDate {
  /// An act gives it for what stands.
  var isWritten: Bool { kind == .until && basis == .act }

  /// Somebody names it for what stands, and no act does.
  var isSaid: Bool { kind == .until && basis != .act }
}
