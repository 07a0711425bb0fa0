extension Question {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let question: String? = fields.required("question")
    let accounts: [Account]? = fields.requiredList("accounts")
    let agreed: [AgreedStep] = fields.list("agreed")
    let open: [String] = fields.list("open")
    guard let question, let accounts else { return nil }
    self.init(common: common, question: question, accounts: accounts, agreed: agreed, open: open)
  }
}

extension Question.Account: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let side: Reference? = fields.required("side")
    let heldBy: [Reference]? = fields.requiredList("held_by")
    let position: String? = fields.required("position")
    let sources: [Reference]? = fields.requiredList("sources")
    guard let side, let heldBy, let position, let sources else { return nil }
    self.init(side: side, heldBy: heldBy, position: position, sources: sources)
  }
}

extension Question.AgreedStep: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let date: EDTFDate? = fields.required("date")
    let note: String? = fields.required("note")
    let about: Reference? = fields.optional("about")
    let starts: [Reference] = fields.list("starts")
    guard let date, let note else { return nil }
    self.init(date: date, note: note, about: about, starts: starts)
  }
}
