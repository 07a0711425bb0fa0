internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

/// `calendar.ics`: the dates ahead as all-day entries (RFC 5545), and as cancelled ones those that were overtaken.
///
/// A subscriber's program replaces what it holds where the UID is the same and the sequence higher, so the UID is made
/// of record, kind and date, and the sequence is the as-of day's number: a later edition always counts.
struct Calendar {
  let site: SiteMap
  let entries: [CalendarEntry]

  private var words: any Wording { site.words }

  func render() -> String {
    let settings = site.dossier.settings
    var ics = ICS()
    ics.add(component: "VCALENDAR") { ics in
      ics.add("VERSION", "2.0")
      ics.add("PRODID", "-//Dossier//Dossier//EN")
      ics.add("CALSCALE", "GREGORIAN")
      ics.add("METHOD", "PUBLISH")
      ics.add("NAME", text: settings.title)
      ics.add("X-WR-CALNAME", text: settings.title)
      for entry in entries { ics.add(component: "VEVENT") { add(entry, to: &$0) } }
    }
    return ics.text
  }

  private func add(_ entry: CalendarEntry, to ics: inout ICS) {
    let upcoming = entry.upcoming
    ics.add("UID", text: uid(upcoming))
    ics.add("DTSTAMP", site.edition.day.digits + "T000000Z")
    ics.add("SEQUENCE", String(max(0, site.edition.day.number)))
    ics.add("DTSTART", date: entry.days.lowerBound)
    ics.add(endOf: entry.days)
    ics.add("STATUS", entry.isCancelled ? "CANCELLED" : entry.isCertain ? "CONFIRMED" : "TENTATIVE")
    ics.add("TRANSP", "TRANSPARENT")
    ics.add("SUMMARY", text: summary(entry))
    ics.add("DESCRIPTION", text: description(entry))
    if let page = site.path(of: upcoming.id), let address = site.publicAddress(page) { ics.add("URL", address) }
  }

  /// A planned event that moves stays the same event; a measure's date is a promise of its own.
  private func uid(_ upcoming: UpcomingDate) -> String {
    // The slash of an interval would be a path's to some programs.
    let date = upcoming.date.description.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 }
    let end = upcoming.kind == .event ? "" : "-" + String(decoding: date, as: UTF8.self)
    return "\(upcoming.id)-\(upcoming.kind.rawValue)\(end)@\(site.tags.host)"
  }

  private func summary(_ entry: CalendarEntry) -> String {
    let title = site.dossier.record(entry.upcoming.id)?.shortTitle ?? entry.upcoming.id
    let event = entry.upcoming.kind == .event ? title : words.join([entry.words(words), title], .colon)
    return entry.isCancelled ? words.export(.cancelled(event)) : event
  }

  private func description(_ entry: CalendarEntry) -> String {
    let date = entry.upcoming.date
    let record = site.dossier.record(entry.upcoming.id)
    return [
      entry.overtaking.map { step in
        words.export(.noLongerHolds(words.words(of: step), step.date, note: step.note))
      }, entry.upcoming.note ?? record?.common.summary,
      date.precision == .month ? words.export(.knownToTheMonth(date)) : nil,
      date.isQualified && date.precision == .day ? words.export(.notCertain(date)) : nil,
      record.map { words.export(.recordAsOf($0.title, dossier: site.dossier.settings.title, site.edition.day)) },
    ].compactMap(\.self).joined(separator: "\n")
  }
}
