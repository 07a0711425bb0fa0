internal import Dossiers

extension English {
  package func measure(_ phrase: MeasurePhrase) -> String {
    switch phrase {
    case .statusOn(let day): "Status on \(date(day, .long))"
    case .since(let day): "since \(date(day, .long))"
    case .rate: "Rate"
    case .lastRate: "Last rate"
    case .atItsHighest(let rate, let unit): "\(quantity(rate, unit)) at its highest"
    case .heldBack: "Held back, on top"
    case .byAndAgainst: "By and against"
    case .howSure: "How sure of the last step"
    case .pauseEndsByItsText: "Pause ends, by its text"
    case .endsByItsText: "Ends, by its text"
    case .pauseSaidToLast: "Pause said to last to"
    case .saidToLast: "Said to last to"
    case .nextStepExpected: "Next step expected"
    case .nextStepExpectedOn(let day): "next step expected \(date(day, .short))"
    case .measuresOf(let side): "Measures: \(side)"
    case .measuresJoint: "Measures: joint"
    case .on(let target): "on \(target)"
    case .everyone: "everyone"
    case .threatenedOrAnnounced: "Threatened or announced"
    case .haveEnded(let number): "\(ofMeasures(number)) \(number == 1 ? "has" : "have") ended."
    case .hadEnded(let number): "\(ofMeasures(number)) had ended."
    case .all(let number): "All \(count(number, .measure))"
    }
  }

  /// "Two measures", as a sentence begins.
  private func ofMeasures(_ number: Int) -> String { "\(numberWord(number)) \(number == 1 ? "measure" : "measures")" }
}
