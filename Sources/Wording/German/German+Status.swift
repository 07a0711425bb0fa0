internal import Dossiers

extension German {
  package func status(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .status(let status, let form): written(form, name(of: status))
    case .pauseProlonged: "Aussetzung verlängert"
    // "Punkte" for "Prozentpunkte": it stands in drawings, which leave it little room.
    case .pauseOfPartProlonged(.points(let points), _):
      "Aussetzung von \(number(points)) \(points == 1 ? "Punkt" : "Punkten") verlängert"
    case .pauseOfPartProlonged(.amount(let number, let unit), _):
      "Aussetzung von \(quantity(number, unit)) verlängert"
    case .basis(let basis): words(of: basis)
    case .shortBasis(let basis): shortWords(of: basis)
    case .held(.points(let points)): "\(number(points)) \(points == 1 ? "Prozentpunkt" : "Prozentpunkte")"
    case .held(.amount(let number, let unit)): quantity(number, unit)
    case .heldBack(let held, let until):
      "\(further(held)) ausgesetzt" + (until.map { " \(self.until($0))" } ?? "")
    case .amendedSince(let day): "geändert \(sinceInBrief(day))"
    case .amended(let day): "geändert \(on(day))"
    case .amendedInBrief: "geändert"
    case .step(let step, let day): "\(step) \(on(day))"
    case .saidToLast(let day): "soll \(until(day)) gelten"
    case .rateUnknown(.label): "Unbekannt"
    case .rateUnknown(.inSentence): "Satz unbekannt"
    case .lastConfirmed(let day): "zuletzt bestätigt \(on(day))"
    case .pauseEnds: "Aussetzung endet"
    case .ends: "Endet"
    case .pauseOfPartEnds(let held): "Aussetzung von \(ofFurther(held)) endet"
    case .nextStep: "Nächster Schritt"
    case .since(let day): sinceInBrief(day)
    case .announced(let day): "angekündigt \(on(day))"
    case .to(let day), .until(let day): until(day)
    case .rate(let old, let new, let unit):
      "\(old < new ? "▲" : "▼") \(status(.rateInBrief(from: old, to: new, unit)))"
    case .rateInBrief(let old, let new, let unit): "\(number(old)) → \(quantity(new, unit))"
    }
  }

  private func further(_ held: HeldAmount) -> String {
    switch held {
    case .points(let points): points == 1 ? "1 weiterer Prozentpunkt" : "weitere \(number(points)) Prozentpunkte"
    case .amount(let number, let unit): "weitere \(quantity(number, unit))"
    }
  }

  /// In the dative.
  private func ofFurther(_ held: HeldAmount) -> String {
    switch held {
    case .points(let points): points == 1 ? "1 weiteren Prozentpunkt" : "weiteren \(number(points)) Prozentpunkten"
    case .amount(let number, let unit): "weiteren \(quantity(number, unit))"
    }
  }

  private func name(of status: Status) -> String {
    switch status {
    case .threatened: "angedroht"
    case .announced: "angekündigt"
    case .inForce: "in Kraft"
    case .suspended: "ausgesetzt"
    case .ended: "beendet"
    }
  }

  private func words(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "angekündigt, Rechtsakt nicht gefunden"
    case .reported: "laut Presseberichten"
    case .claimed: "von anderer Seite behauptet"
    }
  }

  private func shortWords(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "Rechtsakt fehlt"
    case .reported: "laut Presse"
    case .claimed: "behauptet"
    }
  }
}
