package import Dossiers

/// How steps, what stands and what lies ahead read.
package enum StatusPhrase: Sendable {
  /// "In force", "Suspended"
  case status(Status, Form)
  /// "Pause prolonged"
  case pauseProlonged(Form)
  /// "Pause of 24 points prolonged"
  case pauseOfPartProlonged(HeldAmount, Form)
  /// What is said beside everything that rests on no act: "announced, act not found"; nothing for an act.
  case basis(Transition.Basis)
  /// The same where there is little room: "act not found".
  case shortBasis(Transition.Basis)
  /// "24 points", "0.14 dollars per device"
  case held(HeldAmount)
  /// "a further 24 points held back until 10 Nov 2026"
  case heldBack(HeldAmount, until: EDTFDate?)
  /// "amended since 28 Jan 2026"
  case amendedSince(EDTFDate)
  /// "amended 28 Jan 2026"
  case amended(on: EDTFDate)
  /// "amended", on a card.
  case amendedInBrief
  /// A step and its day: "pause prolonged 23 Sep 2026".
  case step(String, on: EDTFDate)
  /// "said to last to 10 Jan 2027"
  case saidToLast(to: EDTFDate)
  /// Of a rate that is not public: "rate unknown"; by itself "Unknown".
  case rateUnknown(Form)
  /// "last confirmed 5 May 2026": the last day on which it was seen to stand.
  case lastConfirmed(EDTFDate)
  /// What comes to its end on a day.
  case pauseEnds, ends
  /// "Pause of 24 further points ends"
  case pauseOfPartEnds(HeldAmount)
  case nextStep
  /// "since 24 Jul 2026"
  case since(EDTFDate)
  /// "announced 24 Jul 2026"
  case announced(on: EDTFDate)
  /// "to 10 Nov 2026"
  case to(EDTFDate)
  /// "until 10 Nov 2026"
  case until(EDTFDate)
  /// A step from one rate to another: "▲ 10 → 20%".
  case rate(from: Double, to: Double, Unit)
  /// The same without the sign: "10 → 20%".
  case rateInBrief(from: Double, to: Double, Unit)
}

/// How much of a rate is held back.
package enum HeldAmount: Sendable, Hashable {
  /// Of percent.
  case points(Double)
  /// In a unit of the dossier's own.
  case amount(Double, Unit)

  package init(_ number: Double, _ unit: Unit) { self = unit == .percent ? .points(number) : .amount(number, unit) }
}
