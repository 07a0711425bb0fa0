package import Dossiers

/// Of a measure: what its page says of it in short.
package enum MeasurePhrase: Sendable {
  case statusOn(CalendarDay)
  case since(EDTFDate)
  case rate, lastRate
  case atItsHighest(Double, Unit)
  case heldBack, byAndAgainst, howSure, pauseEndsByItsText, endsByItsText, pauseSaidToLast, saidToLast, nextStepExpected
  case nextStepExpectedOn(EDTFDate)
  case measuresOf(side: String)
  case measuresJoint
  case on(target: String)
  /// Such a target, where a measure is against nobody in particular.
  case everyone
  case threatenedOrAnnounced
  /// On the as-of day, and on a day before it.
  case haveEnded(Int)
  case hadEnded(Int)
  case all(Int)
}
