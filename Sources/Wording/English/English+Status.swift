internal import Dossiers

extension English {
  package func status(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .status(let status, let form): written(form, name(of: status))
    case .pauseProlonged(let form): written(form, "Pause prolonged")
    case .pauseOfPartProlonged(let held, let form): written(form, "Pause of \(words(of: held)) prolonged")
    case .basis(let basis): words(of: basis)
    case .shortBasis(let basis): shortWords(of: basis)
    case .held(let held): words(of: held)
    case .heldBack(let held, let until):
      "a further \(words(of: held)) held back" + (until.map { " until \(date($0, .short))" } ?? "")
    case .amendedSince(let day): "amended since \(date(day, .short))"
    case .amended(let day): "amended \(date(day, .short))"
    case .amendedInBrief: "amended"
    case .step(let step, let day): "\(step) \(date(day, .short))"
    case .saidToLast(let day): "said to last to \(date(day, .short))"
    case .rateUnknown(.label): "Unknown"
    case .rateUnknown(.inSentence): "rate unknown"
    case .lastConfirmed(let day): "last confirmed \(date(day, .short))"
    case .pauseEnds: "Pause ends"
    case .ends: "Ends"
    case .pauseOfPartEnds(let held): "Pause of \(words(of: held, further: true)) ends"
    case .nextStep: "Next step"
    case .since(let day): "since \(date(day, .short))"
    case .announced(let day): "announced \(date(day, .short))"
    case .to(let day): "to \(date(day, .short))"
    case .until(let day): "until \(date(day, .short))"
    case .rate(let old, let new, let unit):
      "\(old < new ? "▲" : "▼") \(status(.rateInBrief(from: old, to: new, unit)))"
    case .rateInBrief(let old, let new, let unit): "\(number(old)) → \(quantity(new, unit))"
    }
  }

  private func words(of held: HeldAmount, further: Bool = false) -> String {
    switch held {
    case .points(let number):
      "\(self.number(number)) \(further ? "further " : "")\(number == 1 ? "point" : "points")"
    case .amount(let number, let unit): (further ? "a further " : "") + quantity(number, unit)
    }
  }

  private func name(of status: Status) -> String {
    switch status {
    case .threatened: "Threatened"
    case .announced: "Announced"
    case .inForce: "In force"
    case .suspended: "Suspended"
    case .ended: "Ended"
    }
  }

  private func words(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "announced, act not found"
    case .reported: "reported by the press"
    case .claimed: "claimed by another side"
    }
  }

  private func shortWords(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "act not found"
    case .reported: "reported"
    case .claimed: "claimed"
    }
  }
}
