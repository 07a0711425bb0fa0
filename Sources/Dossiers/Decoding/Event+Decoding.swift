extension Event {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let date: EDTFDate? = fields.required("date")
    let until = fields.notBefore(date, fields.optional("until"), of: "until")
    let title: String? = fields.required("title")
    let kind: Kind? = fields.required("kind")
    let place: String? = fields.optional("place")
    let by: [Reference] = fields.list("by")
    let participants: [Reference] = fields.list("participants")
    let measures: [Reference] = fields.list("measures")
    guard let date, let title, let kind else { return nil }
    self.init(
      common: common, title: title, eventKind: kind,
      when: until.flatMap { EDTFDate(from: date, until: $0) } ?? date, place: place, by: by,
      participants: participants, measures: measures)
  }
}
