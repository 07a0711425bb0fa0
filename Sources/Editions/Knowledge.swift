internal import Dossiers

/// What could be known on a day of a dossier that may have been written later.
///
/// A text is known from the day of its record's last edit on (`updated`; without it, from the day for which the dossier
/// was written): nobody can tell which of its words were there before. What carries a date is known from that date on.
/// What has neither (an actor, a theme, a source without a date) is known as soon as something known names it.
struct Knowledge {
  let day: CalendarDay
  /// The dossier was written for a later day.
  let isEarlier: Bool
  /// The ids of all that is known; nil while nobody has looked, and where everything is.
  private var ids: Set<String>?

  init(of dossier: Dossier, on day: CalendarDay) {
    self.day = day
    isEarlier = day < dossier.settings.day
    guard isEarlier else { return }
    ids = knownIDs(of: dossier)
  }

  /// The date has begun; one of which nobody knows the beginning has ended.
  func knows(_ date: EDTFDate) -> Bool {
    isEarlier && date.earliest == nil ? !date.isAhead(of: day) : date.hasBegun(by: day)
  }

  /// On an earlier day nobody knew when what had begun would end.
  func known(_ date: EDTFDate) -> EDTFDate { isEarlier && date.isAhead(of: day) ? date.withOpenEnd : date }

  /// The record's texts are as they were on the day.
  func knowsTexts(of common: RecordCommon) -> Bool {
    !isEarlier || common.updated.map { $0 <= day } ?? false
  }

  /// Neither the record's texts nor its own dates hold anything that came later.
  func knowsAll(of common: RecordCommon) -> Bool {
    !isEarlier && common.updated.map { $0 <= day } ?? true && common.changes.allSatisfy { $0.date <= day }
  }

  func knows(_ reference: Reference) -> Bool { ids?.contains(reference.id) ?? true }

  func known(_ references: [Reference]) -> [Reference] {
    ids == nil ? references : references.filter(knows)
  }

  /// A claim that rests on later sources alone was not made yet.
  func knowsClaim(restingOn sources: [Reference]) -> Bool { sources.isEmpty || sources.contains(where: knows) }

  /// The whole dossier without what was not known.
  func known(_ whole: Dossier) -> Dossier {
    let records = whole.records.compactMap { known($0, in: whole) }
    guard isEarlier else {
      return Dossier(of: whole, records: records, sources: whole.sources, settings: whole.settings)
    }
    let sources = whole.sources.filter { ids?.contains($0.id) ?? true }.map(\.withoutNotes)
    return Dossier(of: whole, records: records, sources: sources, settings: withoutTexts(whole.settings))
  }

  private func withoutTexts(_ settings: DossierSettings) -> DossierSettings {
    var settings = settings
    settings.subtitle = nil
    settings.scope = nil
    settings.exclusions = nil
    return settings
  }
}

extension Knowledge {
  /// Dated things that have begun, texts that had been written, and what these name.
  private func knownIDs(of dossier: Dossier) -> Set<String> {
    var ids = Set(dossier.sources.filter { $0.issued.map(knows) ?? false }.map(\.id))
    // A source without a date is known by what cites it: its id is among those that count as named.
    let undated = Set(dossier.sources.filter { $0.issued == nil }.map(\.id))
    let dated = Knowledge(day: day, isEarlier: true, ids: ids.union(undated).union(dossier.records.map(\.id)))
    var open = dossier.records.filter { dated.knowsByItself($0) }
    ids.formUnion(open.map(\.id))
    while let next = open.popLast() {
      guard let record = dated.known(next, in: dossier) else { continue }
      for id in record.named where !ids.contains(id) {
        if undated.contains(id) { ids.insert(id) }
        guard let named = dossier.record(id), case .onceNamed = named.becomesKnown else { continue }
        ids.insert(id)
        open.append(named)
      }
    }
    return ids
  }

  private init(day: CalendarDay, isEarlier: Bool, ids: Set<String>) {
    self.day = day
    self.isEarlier = isEarlier
    self.ids = ids
  }

  /// The record is known whether or not anything names it.
  private func knowsByItself(_ record: Record) -> Bool {
    switch record.becomesKnown {
    case .onItsDate: record.date.map(knows) ?? false
    case .withItsPoints(let points): points.contains(where: knows)
    case .asText, .onceNamed: knowsTexts(of: record.common)
    }
  }
}

extension Record {
  /// The ids of what it names and cites.
  fileprivate var named: [String] {
    let cited = common.links.compactMap(\.citedID)
    return relations.map(\.target.id) + common.themes.map(\.id) + citedSources.map(\.id) + cited
  }
}
