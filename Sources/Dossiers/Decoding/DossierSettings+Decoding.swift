internal import Diagnostics

extension InterfaceLanguage: FieldWord {}

extension DossierSettings {
  /// Reads `dossier.yml`; nil where a key is missing or faulty without which there is no dossier.
  init?(_ fields: inout FieldReader) {
    let title: String? = fields.required("title")
    let subtitle: String? = fields.optional("subtitle")
    let language: LanguageTag? = fields.required("language")
    let interface: InterfaceLanguage? = fields.optional("interface")
    let day: CalendarDay? = fields.required("as_of")
    let baseURL: BaseURL? = fields.optional("base_url")
    let sides: [Side]? = fields.requiredList("sides")
    let scope: String? = fields.optional("scope")
    let exclusions: String? = fields.optional("exclusions")
    let publisher: String? = fields.optional("publisher")
    let licence: String? = fields.optional("licence")
    let logo: Reference? = fields.optional("logo")
    let footer: Footer? = fields.optional("footer")
    let asOfPages: WholeNumber? = fields.optional("as_of_pages")
    let theme: [String: WrittenColour] = fields.dictionary(
      "theme", isKey: Self.tokens.contains, rule: "one of \(Self.tokens.joined(separator: ", "))")
    let grades: GradeOverlay? = fields.optional("grades")
    let thresholds: Thresholds = fields.optional("thresholds") ?? .standard
    let vocabulary: Vocabulary = fields.optional("vocabulary") ?? .standard
    guard let title, let language, let day, let sides else { return nil }
    let colours = theme.mapValues(\.forBothSchemes)
    self.init(
      title: title, subtitle: subtitle, language: language.text, writtenInterface: interface,
      languageLocation: fields.location(of: "language"),
      day: day, baseURL: baseURL?.text,
      sides: Self.coloured(Self.numbered(sides, &fields), theme: colours, thresholds), scope: scope,
      exclusions: exclusions, publisher: publisher, licence: licence, logo: logo, footer: footer,
      asOfPages: asOfPages?.value ?? Self.defaultAsOfPages, theme: colours, vocabulary: vocabulary,
      grades: grades?.entries ?? [],
      thresholds: thresholds,
      location: fields.location)
  }

  /// The colours of the style sheet that a theme changes; those of the sides stand with the sides.
  private static let tokens = ["paper", "panel", "ink", "ink2", "hair", "grid", "accent"]

  /// More than a year of a busy dispute, and little beside the records of a large dossier.
  private static let defaultAsOfPages = 400

  /// Gives each side its place in the order, and keeps the first of those that share an id.
  private static func numbered(_ sides: [Side], _ fields: inout FieldReader) -> [Side] {
    var places: [String: SourceLocation] = [:]
    var numbered: [Side] = []
    for var side in sides {
      if let place = places[side.id] {
        fields.report(
          "duplicate-id", "An id stands for one side, '\(side.id)' for several.", at: side.location,
          note: Diagnostic.Note("The other side is here.", at: place))
        continue
      }
      places[side.id] = side.location
      side.index = numbered.count
      side.look = side.writtenColour == nil ? side.index % Side.looks : side.index
      numbered.append(side)
    }
    return inColumns(numbered, &fields)
  }

  /// Gives each principal its column; there is room for a few.
  private static func inColumns(_ sides: [Side], _ fields: inout FieldReader) -> [Side] {
    let principals = sides.filter(\.isPrincipal)
    if principals.isEmpty {
      let rule = "At least one side is a principal; here all say 'principal: false'."
      fields.report("no-principal", rule, at: fields.location(of: "sides"))
    }
    if principals.count > Side.principalLimit {
      let rule = "At most \(Side.principalLimit) sides are principals; further ones say 'principal: false'."
      fields.report("too-many-principals", rule, at: principals[Side.principalLimit].location)
    }
    var columns = (0..<Side.principalLimit).makeIterator()
    return sides.map { side in
      var side = side
      side.column = side.isPrincipal ? columns.next() : nil
      return side
    }
  }
}

extension DossierSettings {
  /// Gives each side its colours, legible on the dossier's own grounds as far as that is ours to decide.
  private static func coloured(
    _ sides: [Side], theme: [String: SchemeColour], _ thresholds: Thresholds
  ) -> [Side] {
    let grounds = Grounds(theme: theme)
    let palette = Palette.colours.map { $0.legible(on: grounds, atContrast: thresholds.contrast) }
    return sides.map { side in
      var side = side
      let written = side.writtenColour?.legible(on: grounds, atContrast: thresholds.contrast)
      side.colour = written ?? palette[side.look]
      return side
    }
  }
}

extension DossierSettings.Side: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let id: Reference? = fields.required("id")
    let label: String? = fields.required("label")
    let adjective: String? = fields.optional("adjective")
    let colour: WrittenColour? = fields.optional("colour")
    let isPrincipal: Bool = fields.optional("principal") ?? true
    if fields.isLeftEmpty("colour") {
      fields.report(
        "invalid-colour", "A colour stands in quotation marks: '#' begins a comment.", at: fields.location(of: "colour")
      )
    }
    guard let id else { return nil }
    if !isSlug(id.id) { fields.report("invalid-id", slugRule(for: id.id), at: id.location) }
    if id.id == Self.reservedID {
      let rule = "A side has another id than 'joint', which stands in the data for what sides did together."
      fields.report("invalid-id", rule, at: id.location)
    }
    // Without its label the side still exists, so that no record on it is said to be on an unknown one.
    self.init(
      id: id.id, label: label ?? id.id, adjective: adjective ?? label ?? id.id, colour: Self.unset,
      writtenColour: colour, index: 0, column: isPrincipal ? 0 : nil, look: 0, location: fields.location)
  }

  private static let reservedID = "joint"
  /// Until the theme is known.
  private static let unset = DossierSettings.SchemeColour(light: "", dark: "")
}

extension DossierSettings.Footer: FieldGroup {
  private static let linkLimit = 40

  init?(_ fields: inout FieldReader) {
    let text: String? = fields.optional("text")
    let links: [DossierSettings.FooterLink] = fields.list("links")
    if links.count > Self.linkLimit {
      let rule = "The foot of every page has room for \(Self.linkLimit) links, this has \(links.count)."
      fields.report("invalid-value", rule, at: fields.location(of: "links"))
    }
    self.init(text: text, links: links)
  }
}

extension DossierSettings.FooterLink: FieldGroup {
  init?(_ fields: inout FieldReader) {
    let label: String? = fields.required("label")
    let url: String? = fields.required("url")
    guard let label, let url else { return nil }
    guard ["https://", "http://", "mailto:"].contains(where: { url.utf8.starts(with: $0.utf8) }) else {
      fields.report(
        "invalid-value", "'url' is an address such as https://example.org/imprint, not \(quoted(url)).",
        at: fields.location(of: "url"))
      return nil
    }
    self.init(label: label, url: url)
  }
}
