/// What the transitions of a measure led to, step by step: worked out once, in time linear in their number, so that
/// hundreds of pages may ask what stood on a day.
package struct StatusCourse: Sendable {
  /// What stood after each step.
  package let steps: [Standing]
  /// When the steps begin.
  private let beginnings: RisingKeys<CalendarDay>
  /// The last days that their dates may mean.
  private let endings: RisingKeys<CalendarDay>
  /// The first step of each date.
  private let offsets: [EDTFDate: Int]

  init(_ history: [Transition]) {
    var steps: [Standing] = []
    steps.reserveCapacity(history.count)
    var state = MeasureState.none
    for transition in history {
      state = state.after(transition.change)
      guard let status = state.status else { continue }
      steps.append(Standing(after: transition, status: status, before: steps.last))
    }
    self.steps = steps
    let bounds = CalendarDay.bounds
    beginnings = RisingKeys(steps.map { $0.last.date.earliest ?? bounds.lowerBound })
    endings = RisingKeys(steps.map { $0.last.date.latest ?? bounds.upperBound })
    offsets = Dictionary(steps.enumerated().map { ($0.element.last.date, $0.offset) }) { first, _ in first }
  }

  /// What stood after the last step, if the steps up to it had all begun by a day.
  package func last(by day: CalendarDay) -> Standing? {
    let count = beginnings.prefix(upTo: day)
    return count > 0 ? steps[count - 1] : nil
  }

  /// The steps before the first that had not begun by a day.
  package func known(by day: CalendarDay) -> ArraySlice<Standing> { steps.prefix(beginnings.prefix(upTo: day)) }

  /// The offset of the first step that is not certainly over before a day.
  package func firstStep(from day: CalendarDay) -> Int? { endings.first(from: day) }

  /// The offset of the last step that had begun by a day.
  package func lastStep(by day: CalendarDay) -> Int? { beginnings.last(upTo: day) }

  /// The offset of the first step with this date.
  package func step(on date: EDTFDate) -> Int? { offsets[date] }
}
