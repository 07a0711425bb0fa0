internal import Diagnostics

extension Series {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let title: String? = fields.required("title")
    let short = fields.shortTitle(fields.optional("short"))
    let finding: String? = fields.optional("finding")
    let unit: CountedUnit? = fields.required("unit")
    let kind: Kind? = fields.required("kind")
    let side: Reference? = fields.optional("side")
    let counts: String? = fields.optional("counts")
    let leavesOut: String? = fields.optional("leaves_out")
    let points: [WrittenPoint]? = fields.requiredList("points")
    guard let title, let unit, let kind, let points else { return nil }
    for point in points { point.check(in: kind, &fields) }
    self.init(
      common: common, title: title, shortTitle: short ?? title, finding: finding, unit: unit, seriesKind: kind,
      side: side, counts: counts, leavesOut: leavesOut, points: points.map { $0.point(in: kind) })
  }
}

/// A point as it was written: what a missing status means, its series' kind decides.
private struct WrittenPoint: FieldGroup {
  let date: EDTFDate
  let value: Double
  let status: Series.Point.Status?
  let label: String?
  let note: String?
  let sources: [Reference]
  let location: SourceLocation

  init?(_ fields: inout FieldReader) {
    let date: EDTFDate? = fields.required("date")
    let value: Double? = fields.required("value")
    status = fields.optional("status")
    label = fields.shortTitle(fields.optional("short"))
    note = fields.optional("note")
    sources = fields.list("sources")
    location = fields.location
    guard let date, let value else { return nil }
    self.date = date
    self.value = value
  }

  /// What is observed is neither in force nor threatened, and a step is not observed.
  func check(in kind: Series.Kind, _ fields: inout FieldReader) {
    guard let status, (status == .observed) != (kind == .observation) else { return }
    let rule =
      switch kind {
      case .observation:
        "A point of a series of observations is 'observed'; where values hold until the next, write 'kind: step'."
      case .step:
        "A point of a series of steps is 'in-force' or 'threatened'; where values hold for their date only, write 'kind: observation'."
      }
    fields.report("invalid-value", rule, at: location)
  }

  func point(in kind: Series.Kind) -> Series.Point {
    Series.Point(
      date: date, value: value, status: status ?? (kind == .step ? .inForce : .observed), label: label, note: note,
      sources: sources, location: location)
  }
}
