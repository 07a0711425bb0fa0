extension ActorProfile {
  convenience init?(_ fields: inout FieldReader, common: RecordCommon) {
    let name: String? = fields.required("name")
    let localNames = fields.localTexts("name_local")
    let kind: Kind? = fields.required("kind")
    let side: Reference? = fields.required("side")
    let role: String? = fields.optional("role")
    let roles: [Role] = fields.list("roles")
    let affiliation: [Reference] = fields.list("affiliation")
    guard let name, let kind, let side else { return nil }
    self.init(
      common: common, name: name, localNames: localNames, actorKind: kind, side: side, role: role, roles: roles,
      affiliation: affiliation)
  }
}

extension ActorProfile.Role: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let title: String? = fields.required("title")
    let from: EDTFDate? = fields.optional("from")
    let until = fields.notBefore(from, fields.optional("until"), of: "until")
    let sources: [Reference] = fields.list("sources")
    guard let title else { return nil }
    self.init(title: title, from: from, until: until, sources: sources)
  }
}
