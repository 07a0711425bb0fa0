internal import Dossiers

extension French {
  package func status(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .status(let status, let form): written(form, name(of: status))
    case .pauseProlonged(let form): written(form, "Pause prolongée")
    case .pauseOfPartProlonged(let held, let form): written(form, "Pause de \(words(of: held)) prolongée")
    case .basis(let basis): words(of: basis)
    case .shortBasis(let basis): shortWords(of: basis)
    case .held(let held): words(of: held)
    case .heldBack(let held, let until):
      suspended(held) + (until.map { " \(date(.until, $0, .short))" } ?? "")
    case .amendedSince(let day): "version modifiée \(date(.since, day, .short))"
    case .amended(let day): "modification \(date(.of, day, .short))"
    case .amendedInBrief: "modif."
    case .step(let step, let day): "\(step) \(date(.on, day, .short))"
    case .saidToLast(let day): "terme indiqué\u{A0}: \(date(day, .short))"
    case .rateUnknown(.label): "Inconnu"
    case .rateUnknown(.inSentence): "taux inconnu"
    case .lastConfirmed(let day): "dernière confirmation \(date(.on, day, .short))"
    case .pauseEnds: "Fin de la pause"
    case .ends: "Fin"
    case .pauseOfPartEnds(let held): "Fin de la pause de \(words(of: held, further: true))"
    case .nextStep: "Prochaine étape"
    case .since(let day): date(.since, day, .short)
    case .announced(let day): "annonce \(date(.of, day, .short))"
    case .to(let day), .until(let day): date(.until, day, .short)
    case .rate(let old, let new, let unit):
      "\(old < new ? "▲" : "▼") \(status(.rateInBrief(from: old, to: new, unit)))"
    case .rateInBrief(let old, let new, let unit): "\(number(old)) → \(quantity(new, unit))"
    }
  }

  /// Words that no gender of a measure's name can be at odds with.
  private func words(of held: HeldAmount, further: Bool = false) -> String {
    switch held {
    case .points(let number): points(number, further: further)
    case .amount(let number, let unit): quantity(number, unit) + (further ? " de plus" : "")
    }
  }

  /// Units have any gender: "en suspens" does not agree.
  private func suspended(_ held: HeldAmount) -> String {
    let words = words(of: held, further: true)
    return switch held {
    case .points(let number): "\(words) \(isPlural(number) ? "suspendus" : "suspendu")"
    case .amount: "\(words), en suspens"
    }
  }

  private func name(of status: Status) -> String {
    switch status {
    case .threatened: "Menace"
    case .announced: "Annonce"
    case .inForce: "En vigueur"
    case .suspended: "Suspension"
    case .ended: "Fin"
    }
  }

  private func words(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "selon une annonce, acte non trouvé"
    case .reported: "selon la presse"
    case .claimed: "selon une autre partie"
    }
  }

  private func shortWords(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "acte non trouvé"
    case .reported: "presse"
    case .claimed: "allégation"
    }
  }
}
