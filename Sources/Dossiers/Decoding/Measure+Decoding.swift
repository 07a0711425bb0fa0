extension Measure {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let title: String? = fields.required("title")
    let short = fields.shortTitle(fields.required("short"))
    let finding: String? = fields.optional("finding")
    let kind: Kind? = fields.required("kind")
    let unit: CountedUnit = fields.optional("unit") ?? .percent
    let imposedBy: [Reference]? = fields.requiredList("imposed_by")
    let targets = fields.targets(areRequired: kind?.targets == .required)
    let scope: String? = fields.optional("scope")
    let instruments: [Instrument] = fields.list("instruments")
    let history: [Transition]? = fields.requiredList("history")
    let respondsTo: [Response] = fields.list("responds_to")
    let reply: String? = fields.optional("reply")
    let figures: [Figure] = fields.list("figures")
    guard let title, let short, let kind, let imposedBy, let targets, let history else { return nil }
    self.init(
      common: common, title: title, shortTitle: short, finding: finding, measureKind: kind, unit: unit,
      imposedBy: imposedBy,
      targets: targets, scope: scope, instruments: instruments, history: history.linked(in: unit),
      respondsTo: respondsTo,
      reply: reply, figures: figures)
  }
}

extension FieldReader {
  /// Ids of actors, or `everyone` alone.
  fileprivate mutating func targets(areRequired: Bool) -> Targets? {
    let references: [Reference]? = areRequired ? requiredList("targets") : list("targets") as [Reference]
    guard let references else { return nil }
    if references.count > 1, let everyone = references.first(where: { $0.id == Targets.everyone }) {
      report(
        "invalid-value", "'everyone' stands alone in 'targets': it holds for the others too.", at: everyone.location)
    }
    return Targets(references)
  }
}

extension Transition: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let date: EDTFDate? = fields.required("date")
    let change: Change? = fields.required("status")
    let basis: Basis? = fields.optional("basis")
    let rate: Rate? = fields.optional("rate")
    let held: Held? = fields.optional("held")
    let until = fields.notBefore(date, fields.optional("until"), of: "until")
    let expected = fields.notBefore(date, fields.optional("expected"), of: "expected")
    let lastConfirmed = fields.notBefore(date, fields.optional("last_confirmed"), of: "last_confirmed")
    let note: String? = fields.optional("note")
    let sources: [Reference] = fields.list("sources")
    guard let date, let change else { return nil }
    self.init(
      date: date, change: change, basis: basis ?? .act, rate: rate, held: held, until: until, expected: expected,
      lastConfirmed: lastConfirmed, note: note, sources: sources, location: fields.location)
    checkHeld(&fields)
  }

  /// A part can be held back only while the rest stands, and not until a day before that.
  private func checkHeld(_ fields: inout FieldReader) {
    guard let held else { return }
    if change.effect == .suspends || change.effect == .ends {
      let rule = "'held' is a part that is held back while the rest stands; nothing stands that is \(change.id)."
      fields.report("invalid-value", rule, at: fields.location(of: "held"))
    }
    if let start = date.earliest, let end = held.until?.latest, end < start {
      let rule = "'until' of 'held' is not before the date of its step."
      fields.report("date-order", rule, at: held.untilLocation)
    }
  }
}

extension Transition.Held: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let rate = fields.notNegative(fields.required("rate"), of: "rate")
    let until: EDTFDate? = fields.optional("until")
    let note: String? = fields.optional("note")
    guard let rate else { return nil }
    self.init(rate: rate, until: until, note: note, untilLocation: fields.location(of: "until"))
  }
}

extension [Transition] {
  /// Each with what it says again of the one before it, and what it holds back in the measure's unit.
  fileprivate func linked(in unit: CountedUnit) -> [Transition] {
    var history = self
    for index in history.indices { history[index].held?.unit = unit }
    for index in history.indices.dropFirst() {
      let (before, step) = (history[index - 1], history[index])
      if step.change.effect == .suspends, before.change.effect == .suspends { history[index].prolonged = .pause }
      if step.change.prolongs, before.held != nil, step.held != nil {
        history[index].prolonged = .heldPart
      }
    }
    return history
  }
}

extension Measure.Instrument: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let title: String? = fields.required("title")
    let role: String? = fields.optional("role")
    let source: Reference? = fields.optional("source")
    guard let title else { return nil }
    self.init(title: title, role: role, source: source)
  }
}

extension Measure.Response: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let measure: Reference? = fields.required("id")
    let since: EDTFDate? = fields.optional("since")
    let step: EDTFDate? = fields.optional("step")
    let assertedBy: [Reference] = fields.list("asserted_by")
    let disputedBy: [Reference] = fields.list("disputed_by")
    let note: String? = fields.optional("note")
    let sources: [Reference] = fields.list("sources")
    guard let measure else { return nil }
    self.init(
      measure: measure, since: since, step: step, assertedBy: assertedBy, disputedBy: disputedBy, note: note,
      sources: sources, location: fields.location)
  }
}

extension Measure.Figure: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let label: String? = fields.required("label")
    let value: String? = fields.required("value")
    let note: String? = fields.optional("note")
    let sources: [Reference] = fields.list("sources")
    guard let label, let value else { return nil }
    self.init(label: label, value: value, note: note, sources: sources)
  }
}
