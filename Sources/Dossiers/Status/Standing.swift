/// The last day of a state, by what it rests on: the day of an act stands until another act moves it, whatever else is
/// said of it meanwhile.
public struct Ending: Sendable {
  /// A day that a step gives.
  public struct Day: Sendable {
    public let date: EDTFDate
    /// What the step rests on.
    public let basis: Transition.Basis
    /// What it says about the day.
    public let note: String?
  }

  /// What an act gives.
  public private(set) var written: Day?
  /// What a later step names without an act.
  public private(set) var said: Day?

  /// The ending after a step that gives a day; the same where it gives none, or repeats what is written.
  fileprivate func moved(to day: Day?) -> Ending {
    guard let day, day.basis == .act || day.date != written?.date else { return self }
    return day.basis == .act ? Ending(written: day, said: nil) : Ending(written: written, said: day)
  }
}

/// What of a measure is written in law and held back on a day.
public struct HeldPart: Sendable {
  /// Of percent in points.
  public let rate: Double
  /// What it counts.
  public let unit: CountedUnit
  /// Until when it is held back.
  public let ending: Ending
  /// What it is, in a sentence.
  public let note: String?
}

extension Standing {
  /// What stands after a step.
  ///
  /// - Parameters:
  ///   - status: what the step led to.
  ///   - before: what stood until then; nil for the first step.
  init(after step: Transition, status: Status, before: Standing?) {
    let found = before?.status == status ? before : nil
    let rate = step.rate ?? before?.rate
    self.init(
      status: status, last: step, cause: step.change.effect == .keeps ? before?.cause ?? step.change : step.change,
      since: found?.since ?? step.date, rate: rate,
      rateSince: found.flatMap { $0.rate == rate ? $0.rateSince : nil } ?? step.date, isNew: found == nil,
      restsOnAct: step.basis == .act || found?.restsOnAct == true,
      amendedSince: found.flatMap { step.changesUnseen($0.rate) ? step.date : $0.amendedSince },
      held: step.held(after: found?.held),
      ending: (found?.ending ?? Ending()).moved(to: step.day(step.until, note: step.note)),
      expected: step.day(step.expected, note: step.note)
        ?? found.flatMap { $0.last.date == step.date ? $0.expected : nil })
  }
}

extension Transition {
  /// It changes what stands, and no other rate than the one before shows how.
  fileprivate func changesUnseen(_ before: Rate?) -> Bool {
    change.effect == .keeps && !change.prolongs && (rate == nil || rate == before)
  }

  /// What is held back after the step. Steps that keep what they find keep this too, unless they say otherwise.
  fileprivate func held(after before: HeldPart?) -> HeldPart? {
    guard let held else { return change.effect == .keeps && rate == nil ? before : nil }
    let same = before.flatMap { $0.rate == held.rate ? $0 : nil }
    return HeldPart(
      rate: held.rate, unit: held.unit,
      ending: (same?.ending ?? Ending()).moved(to: day(held.until, note: held.note ?? note)),
      note: held.note ?? same?.note)
  }

  fileprivate func day(_ date: EDTFDate?, note: String?) -> Ending.Day? {
    date.map { Ending.Day(date: $0, basis: basis, note: note) }
  }
}
