internal import Dossiers

// Names of measures have any gender and number, so what is said behind them are nouns, and phrases that do not agree.

extension Arabic {
  package func status(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .status(let status, _): name(of: status)
    case .pauseProlonged: "تمديد التعليق"
    case .pauseOfPartProlonged(let held, _): "تمديد تعليق \(words(of: held, .point, .genitive))"
    case .basis(let basis): words(of: basis)
    case .shortBasis(let basis): shortWords(of: basis)
    case .held(let held): words(of: held, .point, .nominative)
    case .heldBack(let held, let until):
      join(["تعليق", words(of: held, .furtherPoint, .genitive), until.map { date("حتى", $0, .short) }], .sentence)
    case .amendedSince(let day): "\(status(.amendedInBrief)) \(date("منذ", day, .short))"
    case .amended(let day): "تعديل \(date("في", day, .short))"
    case .amendedInBrief: "بصيغة معدَّلة"
    case .step(let step, let day): "\(step) \(date("في", day, .short))"
    case .saidToLast(let day): "\(date("حتى", day, .short)) بحسب ما قيل"
    case .pauseEnds: "انتهاء التعليق"
    case .ends: "انتهاء السريان"
    case .pauseOfPartEnds(let held): "انتهاء تعليق \(words(of: held, .furtherPoint, .genitive))"
    case .nextStep: "الخطوة التالية"
    case .since(let day): date("منذ", day, .short)
    case .announced(let day): "إعلان \(date("في", day, .short))"
    case .to(let day), .until(let day): date("حتى", day, .short)
    case .rate(let old, let new, let unit):
      "\(old < new ? "▲" : "▼") \(status(.rateInBrief(from: old, to: new, unit)))"
    case .rateUnknown(.label): "غير معروف"
    case .rateUnknown(.inSentence): "المعدل غير معروف"
    case .lastConfirmed(let day): "آخر تأكيد \(date("في", day, .short))"
    // Behind a name in Latin script the numbers would change their order, and the arrow would point at the old one.
    case .rateInBrief(let old, let new, let unit): "\u{200F}\(number(old)) ← \(quantity(new, unit))"
    }
  }

  private func words(of held: HeldAmount, _ noun: CountedNoun, _ grammaticalCase: GrammaticalCase) -> String {
    switch held {
    case .points(let number): points(number, noun, grammaticalCase)
    case .amount(let number, let unit): "ما مقداره \(quantity(number, unit))"
    }
  }

  private func name(of status: Status) -> String {
    switch status {
    case .threatened: "تهديد"
    case .announced: "إعلان"
    case .inForce: "قيد السريان"
    case .suspended: "قيد التعليق"
    case .ended: "انتهاء"
    }
  }

  private func words(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "أُعلن ولم يُعثر على النص الرسمي"
    case .reported: "بحسب تقارير صحفية"
    case .claimed: "بحسب قول طرف آخر"
    }
  }

  private func shortWords(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "لم يُعثر على النص"
    case .reported: "تقارير صحفية"
    case .claimed: "قول طرف آخر"
    }
  }
}
