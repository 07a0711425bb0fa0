internal import Diagnostics

extension RecordCommon {
  /// Reads the keys that every record may have.
  mutating func read(_ fields: inout FieldReader) {
    summary = fields.optional("summary")
    themes = fields.list("themes")
    sources = fields.list("sources")
    aliases = fields.list("aliases").filter { Self.isAlias($0, &fields) }
    updated = fields.optional("updated")
    changes = fields.list("changes")
    reviewAfter = fields.optional("review_after")
    isDraft = fields.optional("draft") ?? false
  }

  /// An alias becomes a file of the site, so it must stay inside.
  private static func isAlias(_ alias: Reference, _ fields: inout FieldReader) -> Bool {
    let components = alias.id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPath = components.allSatisfy { component in
      guard let first = component.first, first != UInt8(ascii: ".") else { return false }
      return component.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_.".utf8.contains($0) }
    }
    if isPath, alias.id.hasSuffix(".html") { return true }
    let rule = "An alias is a path on the site such as measures/old-name.html"
    fields.report("invalid-value", "\(rule), not \(quoted(alias.id)).", at: alias.location)
    return false
  }
}

extension RecordCommon.Change: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let date: CalendarDay? = fields.required("date")
    let note: String? = fields.required("note")
    let isMajor: Bool? = fields.optional("major")
    guard let date, let note else { return nil }
    self.init(date: date, note: note, isMajor: isMajor ?? false)
  }
}
