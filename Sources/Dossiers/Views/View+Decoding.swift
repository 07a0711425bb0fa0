internal import Content
internal import Diagnostics

extension View {
  /// So many views a text may have: each may show all records, so that a text of nothing else would grow without end.
  private static let limit = 100

  /// Reads the blocks of a body.
  ///
  /// - Parameter folder: of the body's file, relative to `content/`.
  static func decode(
    _ blocks: [DataBlock], in folder: String, _ vocabulary: Vocabulary
  ) -> (views: [View], diagnostics: [Diagnostic]) {
    var views: [View] = []
    var diagnostics: [Diagnostic] = []
    if blocks.count > limit {
      let message = "A text has at most \(limit) views, this has \(blocks.count)."
      diagnostics.append(Diagnostic("too-many-views", message, at: blocks[limit].location))
    }
    for block in blocks.prefix(limit) {
      var fields = FieldReader(block.fields, of: block.name.noun, vocabulary: vocabulary)
      if let content = Content(block.name, &fields, in: folder) {
        views.append(View(content: content, location: block.location))
      }
      diagnostics += fields.finish()
    }
    return (views, diagnostics)
  }
}

extension DataBlock.Name {
  /// Begins a sentence about the view.
  fileprivate var noun: String {
    switch self {
    case .timeline: "A timeline"
    case .measures: "A list of measures"
    case .chart: "A chart"
    case .accounts: "A view of accounts"
    case .figure: "A figure"
    }
  }
}

extension View.Content {
  fileprivate init?(_ name: DataBlock.Name, _ fields: inout FieldReader, in folder: String) {
    let content: View.Content? =
      switch name {
      case .timeline: .timeline(View.Timeline(&fields))
      case .measures: .measures(View.Measures(&fields))
      case .chart: View.Chart(&fields).map(View.Content.chart)
      case .accounts: fields.required("question").map { .accounts(View.Accounts(question: $0)) }
      case .figure: View.Figure(&fields, in: folder).map(View.Content.figure)
      }
    guard let content else { return nil }
    self = content
  }
}

extension View.Timeline {
  fileprivate init(_ fields: inout FieldReader) {
    let from: EDTFDate? = fields.optional("from")
    let kinds: [Kind] = fields.list("kinds")
    self.init(
      themes: fields.ids("theme"), actors: fields.ids("actor"), sides: fields.ids("side"), from: from,
      until: fields.notBefore(from, fields.optional("until"), of: "until"), kinds: Set(kinds),
      limit: fields.positive(fields.optional("limit"), of: "limit"), caption: fields.optional("caption"))
  }
}

extension View.Measures {
  fileprivate init(_ fields: inout FieldReader) {
    let kinds: [Measure.Kind] = fields.list("kind")
    let statuses: [Status] = fields.list("status")
    self.init(
      ids: fields.ids("ids"), sides: fields.ids("side"), themes: fields.ids("theme"), kinds: Set(kinds),
      statuses: Set(statuses), imposedBy: fields.ids("imposed_by"), targets: Targets(fields.ids("targets")),
      caption: fields.optional("caption"))
  }
}

extension View.Chart {
  fileprivate init?(_ fields: inout FieldReader) {
    let series = fields.ids("series")
    let measure: Reference? = fields.optional("measure")
    let finding: String? = fields.optional("finding")
    let subjects = [series.isEmpty ? nil : Subject.series(series), measure.map(Subject.measure)].compactMap(\.self)
    guard let subject = subjects.first, subjects.count == 1 else {
      fields.reportChoice(subjects.isEmpty, "A chart draws either 'series' or a 'measure'.")
      return nil
    }
    self.init(subject: subject, finding: finding)
  }
}

extension View.Figure {
  fileprivate init?(_ fields: inout FieldReader, in folder: String) {
    let (isPicture, isNumber) = (fields.has("image"), fields.has("value"))
    if isPicture != isNumber {
      let figure =
        isPicture
        ? Picture(&fields, in: folder).map(View.Figure.picture) : Number(&fields).map(View.Figure.number)
      guard let figure else { return nil }
      self = figure
    } else {
      // Asked for, so that they are not unknown.
      for key in Self.keys { fields.know(key) }
      fields.reportChoice(!isPicture, "A figure has either an 'image' or, for a number, a 'value'.")
      return nil
    }
  }

  private static let keys = ["image", "alt", "caption", "value", "unit", "label", "note", "side", "sources"]
}

extension View.Figure.Picture {
  fileprivate init?(_ fields: inout FieldReader, in folder: String) {
    let image: Reference? = fields.required("image")
    let alt: String? = fields.required("alt")
    let caption: String? = fields.optional("caption")
    let sources: [Reference] = fields.list("sources")
    guard let image, let alt else { return nil }
    // As on the site, or as a link in the text would have it.
    let start = image.id.isAssetPath ? "" : folder
    self.init(
      alt: alt, caption: caption, sources: sources, destination: Destination(image.id, in: start),
      location: image.location)
  }
}

extension View.Figure.Number {
  fileprivate init?(_ fields: inout FieldReader) {
    let value: String? = fields.required("value")
    let unit: String? = fields.optional("unit")
    let label: String? = fields.required("label")
    let note: String? = fields.optional("note")
    let side: Reference? = fields.optional("side")
    let sources: [Reference] = fields.list("sources")
    guard let value, let label else { return nil }
    self.init(value: value, unit: unit, label: label, note: note, side: side, sources: sources)
  }
}

extension View.Timeline.Kind: FieldWord {}
extension Status: FieldWord {}

extension FieldReader {
  /// Ids, each once.
  fileprivate mutating func ids(_ key: String) -> [Reference] {
    let references: [Reference] = list(key)
    var seen: Set<String> = []
    return references.filter { seen.insert($0.id).inserted }
  }

  /// A whole number from 1 on.
  fileprivate mutating func positive(_ number: Double?, of key: String) -> Int? {
    guard let number else { return nil }
    if number >= 1, let whole = Int(exactly: number) { return whole }
    report("invalid-value", "'\(key)' is a whole number from 1 on.", at: location(of: key))
    return nil
  }

  /// One of two keys is needed, and there is none or there are both.
  fileprivate mutating func reportChoice(_ isMissing: Bool, _ rule: String) {
    report(isMissing ? "missing-key" : "invalid-value", rule, at: location)
  }
}
