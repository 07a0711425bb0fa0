public import Dossiers

/// A dossier as of a day: what was not known on the day is not in it, so that nothing made of an edition can tell it.
///
/// Whoever asks what day it is asks here. Steps, what stands, dates ahead, texts, links seen from their targets and the
/// timeline are decided once, for all that show them.
public final class Edition: Sendable {
  /// The day.
  public let day: CalendarDay
  /// The day lies before the one for which the dossier was written. Then texts that were written later are left out.
  public let isEarlier: Bool
  /// Records, sources and settings as they were known on the day. What is planned is in it as far as the dossier says
  /// so: on the day for which it was written, but on no earlier one.
  public let dossier: Dossier

  let links: LinkIndex
  let entries: Timeline

  /// - Parameter day: nil for the day for which the dossier was written.
  public init(of whole: Dossier, on day: CalendarDay? = nil) {
    let knowledge = Knowledge(of: whole, on: day ?? whole.settings.day)
    self.day = knowledge.day
    isEarlier = knowledge.isEarlier
    dossier = knowledge.known(whole)
    links = LinkIndex(of: dossier)
    entries = Timeline(of: dossier, until: knowledge.day)
  }
}

extension Edition {
  /// What stands of a measure on the day; nil before its first step.
  public func standing(of measure: Measure) -> Standing? { measure.standing(on: day) }

  /// What stood of a measure once a step of it had been taken.
  public func standing(of measure: Measure, after step: Transition) -> Standing? {
    measure.standing(on: step.date.earliest ?? day)
  }

  /// It is the very day.
  public func isToday(_ other: CalendarDay) -> Bool { other == day }

  /// How many days lie ahead until another one; below zero for one that is past.
  public func days(until other: CalendarDay) -> Int { day.days(to: other) }

  /// The date has come by the day.
  public func hasBegun(_ date: EDTFDate) -> Bool { date.hasBegun(by: day) }

  /// The dates ahead of a measure, soonest first.
  public func datesAhead(of measure: Measure) -> [UpcomingDate] { measure.upcoming(after: day) }

  /// All dates ahead, soonest first. An earlier edition has no planned event, for no dossier says since when one was
  /// planned.
  public var datesAhead: [UpcomingDate] {
    let planned = dossier.events.filter { !$0.when.hasBegun(by: day) }
    let events = planned.map {
      UpcomingDate(date: $0.when, kind: .event, id: $0.id, basis: nil, held: nil, note: nil)
    }
    return (dossier.measures.flatMap(datesAhead(of:)) + events).sorted()
  }

  /// The dates that were ahead once and were overtaken.
  public func overtakenDates(of measure: Measure) -> [OvertakenDate] { measure.overtakenDates(on: day) }
}
