package import Dossiers

/// Of the brief.
package enum BriefPhrase: Sendable {
  case calendar, fullTimeline
  case allQuestions(Int)
  case unitDays(Int)
  case byItsText(String)
  case inDays(Int)
  case known(EDTFDate.Precision)
  case datesAhead, keyJudgements, latest, openQuestions
}
