internal import CommonMark
public import Diagnostics

extension ParsedDocument {
  /// Parses a content file: `.md` with front matter and body, `.yml`, `.yaml` and `.json` as data.
  ///
  /// - Returns: the document, or nil where nothing of it can be used (not UTF-8, front matter that never closes or is
  ///   not YAML, data that is not what its name says), and what is wrong with it.
  public static func parse(_ file: ContentFile) -> (document: ParsedDocument?, diagnostics: [Diagnostic]) {
    let start = SourceLocation(path: file.path)
    let conflicts = ConflictMarker.findings(in: file)
    // What stands between the markers would only be found wrong once more.
    if !conflicts.isEmpty { return (nil, conflicts) }
    guard let text = decodedText(of: file) else {
      let place = locationOfInvalidUTF8(in: file)
      return (nil, [Diagnostic("not-utf-8", "A content file is UTF-8 text.", at: place)])
    }
    if ContentPath(file.path).ending == "md" { return parseMarkdown(text, at: start) }
    return parseData(text, at: start)
  }

  private static func parseMarkdown(
    _ text: String, at start: SourceLocation
  ) -> (document: ParsedDocument?, diagnostics: [Diagnostic]) {
    switch FrontMatter.split(text) {
    case .missing:
      let isTOML = text.utf8.starts(with: "+++".utf8)
      let message =
        "A Markdown file begins with front matter: a line '---', YAML, and another line '---'"
        + (isTOML ? "; TOML between '+++' is not read: write 'title: …' for 'title = \"…\"'." : ".")
      return (nil, [Diagnostic("missing-front-matter", message, at: start)])
    case .unclosed:
      let message = "Front matter that begins with '---' ends with a line '---'."
      return (nil, [Diagnostic("unclosed-front-matter", message, at: start)])
    case .found(let yaml, let body, let bodyLine):
      let parsed = YAMLNode.parse(yaml, path: start.path, firstLine: 2)
      let markdown = MarkdownDocument(parsing: body, path: start.path, firstLine: bodyLine)
      let data = DataBlock.parse(markdown)
      let diagnostics = parsed.diagnostics + markdown.diagnostics + data.diagnostics
      guard let node = parsed.node else { return (nil, diagnostics) }
      return (document(at: start, node, Body(markdown: markdown, blocks: data.blocks)), diagnostics)
    }
  }

  private static func parseData(
    _ text: String, at start: SourceLocation
  ) -> (document: ParsedDocument?, diagnostics: [Diagnostic]) {
    let isJSON = ContentPath(start.path).ending == "json"
    let parsed =
      isJSON
      ? YAMLNode.parse(json: text, path: start.path) : YAMLNode.parse(text[...], path: start.path, firstLine: 1)
    guard let node = parsed.node else { return (nil, parsed.diagnostics) }
    return (document(at: start, node, .empty), parsed.diagnostics)
  }

  private static func document(at start: SourceLocation, _ node: YAMLNode, _ body: Body) -> ParsedDocument {
    let path = ContentPath(start.path)
    return ParsedDocument(path: start.path, folder: path.folder, stem: path.stem, frontMatter: node, body: body)
  }
}

/// The file's text without a byte order mark, or nil if it is not UTF-8.
private func decodedText(of file: ContentFile) -> String? {
  guard let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
  return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
}

/// Where the first byte stands that cannot be UTF-8: lines by line feeds, columns in scalars before it.
private func locationOfInvalidUTF8(in file: ContentFile) -> SourceLocation {
  var decoder = UTF8()
  var bytes = file.bytes.makeIterator()
  var (line, column) = (1, 1)
  while case .scalarValue(let scalar) = decoder.decode(&bytes) {
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  return SourceLocation(path: file.path, line: line, column: column)
}
