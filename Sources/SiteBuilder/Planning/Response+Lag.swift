internal import Dossiers

extension Measure.Response {
  /// Days from the last step of what is answered that came before, to the answer; nil unless both are known to the day.
  ///
  /// - Parameters:
  ///   - answer: the measure that makes this claim.
  ///   - answered: the measure that the claim is about.
  func lag(of answer: Measure, behind answered: Measure?) -> Int? {
    guard let day = (since ?? answer.date)?.wholeDay,
      let step = answered?.history.compactMap(\.date.wholeDay).last(where: { $0 <= day })
    else { return nil }
    return step.days(to: day)
  }
}

extension EDTFDate {
  /// The day, where it is known to the day without a doubt.
  var wholeDay: CalendarDay? { precision == .day && !isInterval && !isQualified ? earliest : nil }
}
