internal import Dossiers

/// Which phase each day belongs to: the last that has begun by then and has not ended. Found by halving, for every entry
/// of every timeline asks.
struct PhaseIndex: Sendable {
  /// The days on which another phase may be the one, in order.
  private var days: [CalendarDay] = []
  /// The offset of the phase from each of these days on.
  private var phases: [Int?] = []

  /// - Parameter phases: by their beginning.
  init(_ phases: [Phase]) {
    let beginnings = phases.map { $0.from.earliest ?? CalendarDay.bounds.lowerBound }
    let dayAfter = phases.compactMap { $0.until?.latest?.adding(days: 1) }
    var begun = 0
    // What has begun, the last on top; what is over never comes back.
    var open: [Int] = []
    for day in Set(beginnings + dayAfter).sorted() {
      while begun < phases.count, beginnings[begun] <= day {
        open.append(begun)
        begun += 1
      }
      while let last = open.last, let end = phases[last].until?.latest, end < day { open.removeLast() }
      days.append(day)
      self.phases.append(open.last)
    }
  }

  /// The offset of the phase that a day belongs to.
  func offset(on day: CalendarDay) -> Int? {
    let place = days.partitionPoint { $0 > day }
    return place > 0 ? phases[place - 1] : nil
  }
}
