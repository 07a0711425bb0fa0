extension Statement {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let date: EDTFDate? = fields.required("date")
    let speaker: Reference? = fields.required("speaker")
    let topic: String? = fields.required("topic")
    let about: [Reference] = fields.list("about")
    let stance: Statement.Stance? = fields.optional("stance")
    let venue: String? = fields.optional("venue")
    let quote: String? = fields.optional("quote")
    let localQuotes = fields.localTexts("quote_local")
    guard let date, let speaker, let topic else { return nil }
    self.init(
      common: common, when: date, speaker: speaker, topic: topic, about: about, stance: stance, venue: venue,
      quote: quote, localQuotes: localQuotes)
  }
}
