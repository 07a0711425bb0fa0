/// A date ahead that the dossier knows of, for the calendar and the brief.
public struct UpcomingDate: Sendable, Hashable {
  /// Why the date matters.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The last day of what stands now.
    case until
    /// The last day on which a part of the measure is held back; the rest stands on.
    case held
    /// The next step is expected.
    case expected
    /// An event that is planned.
    case event
  }

  /// At least its last day is still to come.
  public let date: EDTFDate
  /// Why the date matters.
  public let kind: Kind
  /// The measure or the event.
  public let id: String
  /// What the step that gives the date rests on; nil for events.
  public let basis: Transition.Basis?
  /// What is held back; nil but for ``Kind/held``.
  public let held: Held?
  /// What the transition says about it; nil for events.
  public let note: String?

  /// How much is held back.
  public struct Held: Sendable, Hashable {
    /// Of percent in points.
    public let rate: Double
    /// What it counts.
    public let unit: CountedUnit

    package init(rate: Double, unit: CountedUnit) {
      self.rate = rate
      self.unit = unit
    }
  }

  package init(
    date: EDTFDate, kind: Kind, id: String, basis: Transition.Basis?, held: Held?, note: String?
  ) {
    self.date = date
    self.kind = kind
    self.id = id
    self.basis = basis
    self.held = held
    self.note = note
  }
}

extension UpcomingDate: Comparable {
  /// By date, then by record.
  public static func < (a: UpcomingDate, b: UpcomingDate) -> Bool {
    if a.date != b.date { return a.date < b.date }
    return (a.id, a.kind.rawValue) < (b.id, b.kind.rawValue)
  }
}

extension Measure {
  /// The dates ahead on a day, from what had happened by then: the ends that were last given for the status that stands
  /// and for what is held back of it, each as an act has it and as it is said since, and the `expected` of the latest
  /// transitions. What an earlier one expected has come or is overtaken.
  public func upcoming(after day: CalendarDay) -> [UpcomingDate] {
    guard let standing = standing(on: day) else { return [] }
    let (ending, held) = (standing.ending, standing.held)
    let amount = held.map { UpcomingDate.Held(rate: $0.rate, unit: $0.unit) }
    let dates = [
      upcoming(ending.written, .until), upcoming(ending.said, .until),
      upcoming(held?.ending.written, .held, amount), upcoming(held?.ending.said, .held, amount),
      upcoming(standing.expected, .expected),
    ]
    return dates.compactMap(\.self).filter { $0.date.isAhead(of: day) }.sorted()
  }

  private func upcoming(_ day: Ending.Day?, _ kind: UpcomingDate.Kind, _ held: UpcomingDate.Held? = nil)
    -> UpcomingDate?
  {
    day.map { UpcomingDate(date: $0.date, kind: kind, id: id, basis: $0.basis, held: held, note: $0.note) }
  }
}
