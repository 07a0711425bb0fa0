internal import Content
internal import Diagnostics

extension RecordCommon {
  /// Reads the keys that every record may have.
  convenience init(_ fields: inout FieldReader, of document: ParsedDocument, views: [View]) {
    let summary: String? = fields.optional("summary")
    let themes: [Reference] = fields.list("themes")
    let sources: [Reference] = fields.list("sources")
    let aliases = fields.list("aliases").filter { Self.isAlias($0, &fields) }
    let updated: CalendarDay? = fields.optional("updated")
    let changes: [Change] = fields.list("changes")
    let reviewAfter: CalendarDay? = fields.optional("review_after")
    let isDraft: Bool? = fields.optional("draft")
    // Relative links start from the file's folder.
    let links = document.body.references.map { BodyLink($0, in: document.folder) } + views.flatMap(\.links)
    self.init(
      id: document.stem, location: document.location, summary: summary, themes: themes, sources: sources,
      aliases: aliases, updated: updated, changes: changes, reviewAfter: reviewAfter, isDraft: isDraft ?? false,
      body: document.body, views: views, links: links)
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
