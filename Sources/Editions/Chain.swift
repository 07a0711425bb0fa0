public import Dossiers

/// A step of a measure that answers another step or is answered: a rung of the retaliation ladder.
public struct Rung: Sendable, Hashable {
  /// The measure's id.
  public let measure: String
  /// Of the transition in the measure's history, from 0.
  public let step: Int
}

/// One claim that a measure answers another, brought down to the steps that it is about.
public struct ChainLink: Sendable {
  /// Who says that it is an answer, by side.
  public enum Assertion: String, Sendable, Hashable, CaseIterable {
    /// Actors of each principal side that it concerns say so.
    case both
    /// Actors of one side only, or of third parties.
    case one
    /// It follows in time, and nobody on record says more.
    case nobody
  }

  /// The step that answers.
  public let answer: Rung
  /// The step that is answered.
  public let answered: Rung
  /// The claim as the answering measure makes it.
  public let response: Measure.Response
  /// Who makes it.
  public let assertion: Assertion
  /// From the answered step to the answer; nil where the dates are too coarse to tell, or the wrong way round.
  public let lag: Lag?
}

/// The time between a step and its answer, as exact as both dates are known.
public enum Lag: Sendable, Hashable {
  case days(Int)
  case months(Int)

  init?(from start: EDTFDate, to end: EDTFDate) {
    guard !start.isInterval, !end.isInterval, let first = start.earliest, let last = end.earliest else { return nil }
    switch min(start.precision, end.precision) {
    case .day:
      self = .days(first.days(to: last))
    case .month:
      self = .months((last.year - first.year) * 12 + last.month - first.month)
    case .year:
      return nil
    }
    if case .days(let count) = self, count < 0 { return nil }
    if case .months(let count) = self, count < 0 { return nil }
  }
}

extension Edition {
  /// Every `responds_to` of which both steps had been taken, by the date of the answer, then of what is answered, then
  /// by id.
  public var chain: [ChainLink] {
    let links = dossier.measures.flatMap(chain(of:))
    // Keys are made once; a link is large.
    return links.enumerated().map { offset, link in
      (date: date(of: link.answer), target: date(of: link.answered), id: link.answer.measure, offset: offset)
    }.sorted { a, b in
      if a.date != b.date { return a.date < b.date }
      if a.target != b.target { return a.target < b.target }
      return (a.id, a.offset) < (b.id, b.offset)
    }.map { links[$0.offset] }
  }

  /// What a measure says that it answers, in the order of the file.
  public func chain(of measure: Measure) -> [ChainLink] {
    measure.respondsTo.compactMap { dossier.chainLink($0, of: measure) }
  }

  /// The step of a rung of this edition.
  public func transition(of rung: Rung) -> Transition? { dossier.transition(of: rung) }

  private func date(of rung: Rung) -> EDTFDate { transition(of: rung)?.date ?? EDTFDate(day) }
}

extension Dossier {
  /// A claim brought down to the steps that it is about, however much later; nil where one of the two has no step.
  func chainLink(_ response: Measure.Response, of measure: Measure) -> ChainLink? {
    guard let target = self.measure(response.measure.id), let answer = measure.answeringStep(of: response),
      let answered = target.answeredStep(by: response, on: response.since ?? measure.history[answer].date)
    else { return nil }
    return ChainLink(
      answer: Rung(measure: measure.id, step: answer), answered: Rung(measure: target.id, step: answered),
      response: response, assertion: assertion(of: response, by: measure, to: target),
      lag: Lag(from: target.history[answered].date, to: response.since ?? measure.history[answer].date))
  }

  func transition(of rung: Rung) -> Transition? {
    measure(rung.measure).flatMap { $0.history.indices.contains(rung.step) ? $0.history[rung.step] : nil }
  }

  /// A link concerns those who answer and those who are answered; where these are not two principals, all of them.
  private func assertion(of response: Measure.Response, by measure: Measure, to target: Measure) -> ChainLink.Assertion
  {
    if response.assertedBy.isEmpty { return .nobody }
    let asserting = Set(actors(response.assertedBy).compactMap { side($0.side.id)?.column })
    let parties = Set([measure, target].flatMap { allegiance(of: $0)?.sides ?? [] }.compactMap(\.column))
    let concerned = parties.count > 1 ? parties : Set(principals.compactMap(\.column))
    return concerned.count > 1 && asserting.isSuperset(of: concerned) ? .both : .one
  }
}

extension Measure {
  /// The first step from the day of the answer on; without a day, the first of all.
  fileprivate func answeringStep(of response: Response) -> Int? {
    guard let since = response.since?.earliest else { return history.isEmpty ? nil : 0 }
    return course.firstStep(from: since) ?? history.indices.last
  }

  /// The step that the writer names; else the last that had begun by the day of the answer, or the first of all.
  fileprivate func answeredStep(by response: Response, on day: EDTFDate) -> Int? {
    if let step = response.step { return course.step(on: step) ?? history.indices.first }
    guard let latest = day.latest else { return history.indices.first }
    return course.lastStep(by: latest) ?? history.indices.first
  }
}
