extension FreePage {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let title: String? = fields.required("title")
    let brief = common.id == "index" ? Brief(&fields) : nil
    guard let title else { return nil }
    self.init(common: common, title: title, brief: brief)
  }
}

extension Brief {
  /// The keys of the brief stand among those of its page.
  init(_ fields: inout FieldReader) {
    let figures: [Figure] = fields.list("figures")
    if figures.count > 3 {
      fields.report("invalid-value", "The brief shows at most three figures.", at: fields.location(of: "figures"))
    }
    self.init(
      figures: Array(figures.prefix(3)), chart: fields.optional("chart"), judgements: fields.list("judgements"),
      questions: fields.list("questions"))
  }
}

extension Brief.Figure: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let series: Reference? = fields.optional("series")
    let measure: Reference? = fields.optional("expected")
    let label: String? = fields.required("label")
    let note: String? = fields.optional("note")
    let subjects = [series.map(Subject.series), measure.map(Subject.expected)].compactMap(\.self)
    if subjects.count != 1 {
      let rule = "\(fields.noun) names either a 'series' or, as 'expected', a measure with a date ahead."
      fields.report(subjects.isEmpty ? "missing-key" : "invalid-value", rule, at: fields.location)
    }
    guard let subject = subjects.first, let label else { return nil }
    self.init(subject: subject, label: label, note: note)
  }
}

extension Brief.Chart: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let finding: String? = fields.optional("finding")
    let series: [Reference]? = fields.requiredList("series")
    guard let series else { return nil }
    var seen: Set<String> = []
    self.init(finding: finding, series: series.filter { seen.insert($0.id).inserted }, location: fields.location)
  }
}

extension Brief.Judgement: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let claim: String? = fields.required("claim")
    let text: String? = fields.required("text")
    let sources: [Reference]? = fields.requiredList("sources")
    guard let claim, let text, let sources else { return nil }
    self.init(claim: claim, text: text, sources: sources)
  }
}
