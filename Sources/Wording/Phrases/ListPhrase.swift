/// Of lists of records: what is in them, and what stands over their parts.
package enum ListPhrase: Sendable {
  case inAll(Int)
  case byName, letter, otherLetters, actors, events, statements, questions, measures, series, allSeries, themes,
    allThemes, sources
  case by(side: String)
  /// With whom a side did something.
  case with(sides: [String])
  case jointly, changes, changesKind
  case majorChange(String)
  case updated
  case updatedKind(String)
  case linksHere
  case none, state, byStateAndSide
}
