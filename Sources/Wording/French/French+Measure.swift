internal import Dossiers

extension French {
  package func measure(_ phrase: MeasurePhrase) -> String {
    switch phrase {
    case .statusOn(let day): "Statut au \(date(day, .long))"
    case .since(let day): date(.since, day, .long)
    case .rate: "Taux"
    case .lastRate: "Dernier taux"
    case .atItsHighest(let rate, let unit): "\(quantity(rate, unit)) au plus haut"
    case .heldBack: "Supplément suspendu"
    case .byAndAgainst: "Auteur et cible"
    case .howSure: "Certitude de la dernière étape"
    case .pauseEndsByItsText: "Fin de la pause, selon le texte"
    case .endsByItsText: "Fin, selon le texte"
    case .pauseSaidToLast: "Terme indiqué de la pause"
    case .saidToLast: "Terme indiqué"
    case .nextStepExpected: "Prochaine étape attendue"
    case .nextStepExpectedOn(let day): "prochaine étape attendue \(date(.on, day, .short))"
    case .measuresOf(let side): "Mesures\u{A0}: \(side)"
    case .measuresJoint: "Mesures communes"
    case .on(let target): "cible\u{A0}: \(target)"
    case .everyone: "tous"
    case .threatenedOrAnnounced: "Menace ou annonce"
    case .haveEnded(let number): "\(ofMeasures(number)) \(verb(number, "a", "ont")) pris fin."
    case .hadEnded(let number): "\(ofMeasures(number)) \(verb(number, "avait", "avaient")) pris fin."
    case .all(let number): "Toutes les mesures (\(self.number(number)))"
    }
  }

  /// "Deux mesures", as a sentence begins.
  private func ofMeasures(_ number: Int) -> String {
    "\(numberWord(number)) \(isPlural(Double(number)) ? "mesures" : "mesure")"
  }

  /// "a", "ont"; of none, "n’a".
  private func verb(_ number: Int, _ one: String, _ many: String) -> String {
    isPlural(Double(number)) ? many : number == 0 ? "n’\(one)" : one
  }
}
