extension Measure: DecodableRecord {
  init?(_ fields: inout FieldReader, common: RecordCommon) {
    let title: String? = fields.required("title")
    let short = fields.shortTitle(fields.required("short"))
    let finding: String? = fields.optional("finding")
    let kind: Kind? = fields.required("kind")
    let imposedBy: [Reference]? = fields.requiredList("imposed_by")
    let targets: [Reference]? = fields.requiredList("targets")
    let scope: String? = fields.optional("scope")
    let instruments: [Instrument] = fields.list("instruments")
    let history: [Transition]? = fields.requiredList("history")
    let respondsTo: [Response] = fields.list("responds_to")
    let reply: String? = fields.optional("reply")
    let figures: [Figure] = fields.list("figures")
    guard let title, let short, let kind, let imposedBy, let targets, let history else { return nil }
    self.init(
      common: common, title: title, shortTitle: short, finding: finding, measureKind: kind, imposedBy: imposedBy,
      targets: targets, scope: scope, instruments: instruments, history: history, course: StatusCourse(history),
      respondsTo: respondsTo, reply: reply, figures: figures)
  }
}

extension Transition: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let date: EDTFDate? = fields.required("date")
    let change: Change? = fields.required("status")
    let rate = fields.notNegative(fields.optional("rate"), of: "rate")
    let until = fields.notBefore(date, fields.optional("until"), of: "until")
    let expected = fields.notBefore(date, fields.optional("expected"), of: "expected")
    let note: String? = fields.optional("note")
    let sources: [Reference] = fields.list("sources")
    guard let date, let change else { return nil }
    self.init(
      date: date, change: change, rate: rate, until: until, expected: expected, note: note, sources: sources,
      location: fields.location)
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
