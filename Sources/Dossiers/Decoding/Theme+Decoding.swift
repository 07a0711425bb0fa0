extension Theme {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    guard let title: String = fields.required("title") else { return nil }
    self.init(common: common, title: title)
  }
}
