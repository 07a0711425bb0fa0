/// Of the ways to any past day, and of what they answer.
package enum DayToolPhrase: Sendable {
  case findDay, day, showDay, compareDays, from, to, compare
  case incomplete
  case endsOn(String)
  case beginsOn(String)
  /// On a day the state of an earlier one.
  case held(on: String, of: String)
  case noStepYet
  case measuresThatDiffer(String)
  case noMeasures
}
