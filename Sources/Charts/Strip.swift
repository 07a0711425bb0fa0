public import Dossiers
public import Editions

/// The history of one measure as a bar with its dates, and what is due beyond the as-of day. Places are in percent.
public struct Strip: Sendable {
  /// A date that is due.
  public struct Ahead: Sendable {
    /// Why it matters.
    public let date: UpcomingDate
    /// Of its last day; at the end, where it has none.
    public let position: Double
  }

  /// Up to the as-of day.
  public let spans: [BarSpan]
  /// Where each step of the measure's history begins.
  public let marks: [Double]
  /// Where the as-of day is.
  public let today: Double
  /// How long what stands is written or said to last, and what is expected; soonest first.
  public let ahead: [Ahead]

  /// From the first step to what is due, or to some room for the as-of day's words.
  public init(of measure: Measure, in edition: Edition) {
    let today = edition.day
    let first = measure.date?.earliest ?? today
    // The end of a pause of a part ends nothing that the bar shows.
    let due = edition.datesAhead(of: measure).filter { $0.kind != .held }
    let room = max(30, first.days(to: today) / 12)
    let end = max(due.last?.date.latest.map { $0.adding(days: 5) } ?? today, today.adding(days: room))
    let axis = TimeAxis(from: first, to: end)
    let place = axis.position(of: today)
    self.today = place
    spans = axis.spans(of: measure).filter { $0.start <= place }.map {
      $0.moved(from: $0.start, to: min($0.end, place))
    }
    marks = measure.stays.map { max(0, axis.position(of: $0.from)) }
    ahead = due.map { Ahead(date: $0, position: $0.date.latest.map(axis.position) ?? 100) }
  }
}
