public import Dossiers

/// A stretch of time in one status, as bars show it.
public struct StatusSpanView: Sendable {
  let status: Status
  let from: CalendarDay
  let until: CalendarDay?
  let word: String

  /// - Parameters:
  ///   - until: the day on which the next status begins; nil for what still lasts on the as-of date.
  ///   - word: in the bar, where it fits: "suspended", "20%".
  public init(_ status: Status, from: CalendarDay, until: CalendarDay? = nil, word: String = "") {
    self.status = status
    self.from = from
    self.until = until
    self.word = word
  }
}

extension [StatusSpanView] {
  /// What a drawing of the spans says in words: "announced from 1 Feb 2025, in force from 4 Feb 2025".
  var description: String {
    map { "\($0.status.word) from \($0.from.short)" }.joined(separator: ", ")
  }

  /// The states that occur, in the order of the legend.
  var statuses: [Status] {
    Status.allCases.filter { status in contains { $0.status == status } }
  }
}
