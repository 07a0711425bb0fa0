internal import Dossiers

extension German {
  package func measure(_ phrase: MeasurePhrase) -> String {
    switch phrase {
    case .statusOn(let day): "Status am \(date(day, .long))"
    case .since(let day): since(day)
    case .rate: "Satz"
    case .lastRate: "Letzter Satz"
    case .atItsHighest(let rate, let unit): "in der Spitze \(quantity(rate, unit))"
    case .heldBack: "Zusätzlich ausgesetzt"
    case .byAndAgainst: "Urheber und Ziel"
    case .howSure: "Beleg für den letzten Schritt"
    case .pauseEndsByItsText: "Aussetzung endet laut Wortlaut"
    case .endsByItsText: "Endet laut Wortlaut"
    case .pauseSaidToLast: "Aussetzung soll gelten bis"
    case .saidToLast: "Soll gelten bis"
    case .nextStepExpected: "Nächster Schritt erwartet"
    case .nextStepExpectedOn(let day): "nächster Schritt \(on(day)) erwartet"
    case .measuresOf(let side): "Maßnahmen: \(side)"
    case .measuresJoint: "Maßnahmen: gemeinsam"
    case .on(let target): "Ziel: \(target)"
    case .everyone: "alle"
    case .threatenedOrAnnounced: "Angedroht oder angekündigt"
    case .haveEnded(let number): "\(ofMeasures(number)) \(number > 1 ? "sind" : "ist") beendet."
    case .hadEnded(let number): "\(ofMeasures(number)) \(number > 1 ? "waren" : "war") beendet."
    case .all(let number): "Alle Maßnahmen (\(self.number(number)))"
    }
  }

  /// "Zwei Maßnahmen", as a sentence begins. Of none there is a singular.
  private func ofMeasures(_ number: Int) -> String { "\(numberWord(number)) \(number > 1 ? "Maßnahmen" : "Maßnahme")" }
}
