/// What the transitions of a measure led to, step by step: worked out once, in time linear in their number, so that
/// hundreds of pages may ask what stood on a day.
struct StatusCourse: Sendable {
  /// A transition with what it led to. Numbers are offsets of steps.
  struct Step: Sendable {
    let transition: Transition
    let status: Status
    /// Of the last transition that gave one.
    let rate: Double?
    /// Of the last transition before this one that gave one.
    let rateBefore: Double?
    /// The first step since which the status has been the same.
    let statusSince: Int
    /// The first step since which status and rate have been the same.
    let rateSince: Int
    /// The last step since `statusSince` that gave an `until`.
    let until: Int?
    /// The last of the steps of this one's date, with its status, that gave an `expected`.
    let expected: Int?
  }

  let steps: [Step]
  /// When the steps begin.
  private let beginnings: RisingKeys<CalendarDay>
  /// The last days that their dates may mean.
  private let endings: RisingKeys<CalendarDay>
  /// The first step of each date.
  private let offsets: [EDTFDate: Int]

  init(_ history: [Transition]) {
    var steps: [Step] = []
    steps.reserveCapacity(history.count)
    var state = MeasureState.none
    for transition in history {
      state = state.after(transition.change)
      guard let status = state.status else { continue }
      steps.append(Step(transition, status, after: steps.last, at: steps.count))
    }
    self.steps = steps
    let bounds = CalendarDay.bounds
    beginnings = RisingKeys(steps.map { $0.transition.date.earliest ?? bounds.lowerBound })
    endings = RisingKeys(steps.map { $0.transition.date.latest ?? bounds.upperBound })
    offsets = Dictionary(steps.enumerated().map { ($0.element.transition.date, $0.offset) }) { first, _ in first }
  }

  /// The last step, if the steps up to it had all begun by a day.
  func last(by day: CalendarDay) -> Step? {
    let count = beginnings.prefix(upTo: day)
    return count > 0 ? steps[count - 1] : nil
  }

  /// The steps before the first that had not begun by a day.
  func known(by day: CalendarDay) -> ArraySlice<Step> { steps.prefix(beginnings.prefix(upTo: day)) }

  /// The offset of the first step that is not certainly over before a day.
  func firstStep(from day: CalendarDay) -> Int? { endings.first(from: day) }

  /// The offset of the last step that had begun by a day.
  func lastStep(by day: CalendarDay) -> Int? { beginnings.last(upTo: day) }

  /// The offset of the first step with this date.
  func step(on date: EDTFDate) -> Int? { offsets[date] }
}

extension StatusCourse.Step {
  fileprivate init(_ transition: Transition, _ status: Status, after last: StatusCourse.Step?, at offset: Int) {
    let rate = transition.rate ?? last?.rate
    // What the step goes on with.
    let same = last?.status == status ? last : nil
    let sameDay = same?.transition.date == transition.date ? same : nil
    self.init(
      transition: transition, status: status, rate: rate, rateBefore: last?.rate,
      statusSince: same?.statusSince ?? offset, rateSince: same?.rate == rate ? same?.rateSince ?? offset : offset,
      until: transition.until == nil ? same?.until : offset,
      expected: transition.expected == nil ? sameDay?.expected : offset)
  }
}
