package import Dossiers

/// Of the site around its pages: names of its own pages, navigation, foot.
package enum SitePhrase: Sendable {
  case brief, timeline, chain, pastDays, changes, search, alphabet, wholeDossier, wholeDossierOnPaper, noSuchPage, feed,
    allRecords, calendar, browse, takeItWithYou, about, claimsCarrySources
  case publishedBy(String)
  case textLicence(String)
  case fullStop(String)
  case earlierEdition(CalendarDay)
  case wholeDossierAsOf(CalendarDay)
  case titleAsOf(String, CalendarDay)
  case year, theme, kind, side, all, joint
  /// Several by name.
  case sides([String])
  /// With a remark behind it.
  case inBrackets(String, String)
}
