extension Phase {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let title: String? = fields.required("title")
    let from: EDTFDate? = fields.required("from")
    let until = fields.notBefore(from, fields.optional("until"), of: "until")
    guard let title, let from else { return nil }
    self.init(common: common, title: title, from: from, until: until)
  }
}
