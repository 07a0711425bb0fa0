package import Dossiers

/// The names of kinds.
package enum KindPhrase: Sendable {
  /// "Actor"
  case one(RecordKind, Form)
  /// "Actors"
  case many(RecordKind, Form)
  /// "3 actors", of so many that nobody has counted one.
  case number(Int, RecordKind)
  /// Of a value in a series: "In force", "Observed".
  case point(Series.Point.Status)
  /// "Contested question"
  case contestedQuestion
}

/// What is counted.
package enum Noun: Sendable {
  case day, month, point, measure, source, contestedQuestion, account
  case officialText, newsReport, study, referenceWork
}
