internal import CommonMark
internal import Diagnostics
internal import Yams

extension YAMLNode {
  /// Parses one YAML document.
  ///
  /// - Parameter firstLine: the line of the file, from 1, on which `yaml` begins.
  /// - Returns: the root, an empty scalar for an empty document, or nil together with an `invalid-yaml`, `yaml-depth` or
  ///   `yaml-anchor` error. Anchors and aliases are refused: a few lines of them can stand for gigabytes.
  static func parse(
    _ yaml: Substring, path: String, firstLine: Int
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let start = SourceLocation(path: path, line: firstLine)
    return parse(yaml, in: Place(noun: "Front matter") { start.moved(line: $0, column: $1) })
  }

  /// The same of a fenced block in a body.
  static func parse(_ block: FencedBlock) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    parse(block.text[...], in: Place(noun: "A block '\(block.name)'", location: block.location(line:column:)))
  }

  private static func parse(_ yaml: Substring, in file: Place) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    if let alias = firstOfManyAliases(in: yaml) {
      return (nil, [file.anchorDiagnostic(at: file.location(alias.line, alias.column))])
    }
    do {
      let parser = try Parser(yaml: String(yaml), encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return (YAMLNode(.scalar("", isQuoted: false), at: file.location(1, 1)), [])
      }
      // Yams refers to anchors weakly: they are there as long as the parser is.
      return withExtendedLifetime(parser) {
        var converter = Converter(file: file, keepsPlainScalars: YAMLComments.areIn(yaml))
        let node = converter.convert(root)
        if let fault = converter.fault { return (nil, [fault]) }
        var comments = YAMLComments(yaml)
        return (node, comments.findings(behind: converter.plainScalars, at: file.location))
      }
    } catch {
      return (nil, [file.diagnostic(for: error, in: yaml)])
    }
  }

  /// The first of more than sixteen things that look like aliases, or nil. Composing a document compares its keys, and
  /// a key made of aliases doubles at each level: sixteen keep that harmless until the anchors themselves are refused.
  private static func firstOfManyAliases(in yaml: Substring) -> (line: Int, column: Int)? {
    var (count, line, column) = (0, 1, 1)
    var first: (Int, Int)?
    var previous = UInt8(ascii: "\n")
    for byte in yaml.utf8 {
      if previous == UInt8(ascii: "*"), byte > 32, byte != UInt8(ascii: "*") {
        first = first ?? (line, column - 1)
        count += 1
      }
      (line, column) = byte == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
      previous = byte
    }
    guard count > 16, yaml.utf8.contains(UInt8(ascii: "&")) else { return nil }
    return first
  }
}

/// Turns Yams' nodes into ours and stops at the first anchor, and at what is nested too deep: no field needs it, and
/// who takes the nodes apart may do so by recursion.
private struct Converter {
  let file: Place
  private(set) var fault: Diagnostic?
  private let keepsPlainScalars: Bool
  /// Where the plain scalars begin and what they hold, in the order of the file.
  private(set) var plainScalars: [(mark: Mark, text: String)] = []
  private var depth = 0

  init(file: Place, keepsPlainScalars: Bool) {
    self.file = file
    self.keepsPlainScalars = keepsPlainScalars
  }

  mutating func convert(_ node: Node) -> YAMLNode {
    let location = file.location(node.mark)
    depth += 1
    defer { depth -= 1 }
    if node.anchor != nil { fault = fault ?? file.anchorDiagnostic(at: location) }
    if node.hasOwnTag { fault = fault ?? file.tagDiagnostic(at: location) }
    if depth > Place.depthLimit { fault = fault ?? file.depthDiagnostic(at: location) }
    guard fault == nil else { return YAMLNode(.scalar("", isQuoted: false), at: location) }
    switch node {
    case .scalar(let scalar):
      if keepsPlainScalars, scalar.style == .plain, let mark = scalar.mark {
        plainScalars.append((mark, scalar.string))
      }
      return YAMLNode(.scalar(scalar.string, isQuoted: scalar.style != .plain), at: location)
    case .sequence(let sequence):
      return YAMLNode(.sequence(sequence.map { convert($0) }), at: location)
    case .mapping(let mapping):
      return YAMLNode(.mapping(mapping.map { entry(key: $0.key, value: $0.value) }), at: location)
    case .alias:
      fault = file.anchorDiagnostic(at: location)
      return YAMLNode(.scalar("", isQuoted: false), at: location)
    }
  }

  private mutating func entry(key: Node, value: Node) -> YAMLNode.Entry {
    let keyNode = convert(key)
    // A key that is itself a list or mapping matches no known key and is reported as such.
    let name = if case .scalar(let text, _) = keyNode.value { text } else { "?" }
    return YAMLNode.Entry(key: name, keyLocation: keyNode.location, value: convert(value))
  }
}

extension Node {
  /// Whether a tag stands before it that is none of YAML's own: a text that begins with an exclamation mark.
  fileprivate var hasOwnTag: Bool {
    let tag =
      switch self {
      case .scalar(let scalar): scalar.tag
      case .sequence(let sequence): sequence.tag
      case .mapping(let mapping): mapping.tag
      case .alias(let alias): alias.tag
      }
    let name = tag.description
    return !name.isEmpty && !name.utf8.starts(with: "tag:yaml.org,2002:".utf8)
  }
}

/// Where the YAML stands. Yams' lines and columns count from 1 within it; ours within the file.
private struct Place {
  /// Begins a sentence about the YAML.
  let noun: String
  /// Of a line and a column of the YAML.
  let location: (_ line: Int, _ column: Int) -> SourceLocation

  func location(_ mark: Mark?) -> SourceLocation { location(mark?.line ?? 1, mark?.column ?? 1) }

  func anchorDiagnostic(at location: SourceLocation) -> Diagnostic {
    let message =
      "\(noun) uses no YAML anchors and aliases; write the value out, or quote a text that begins with '&' or '*'."
    return Diagnostic("yaml-anchor", message, at: location)
  }

  func tagDiagnostic(at location: SourceLocation) -> Diagnostic {
    let message = "\(noun) uses no YAML tags; quote a text that begins with '!'."
    return Diagnostic("invalid-yaml", message, at: location)
  }

  /// Levels of lists and mappings within each other; the deepest field of ours has six.
  static let depthLimit = 32

  func depthDiagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic("yaml-depth", "\(noun) nests lists and mappings at most \(Self.depthLimit) levels deep.", at: location)
  }

  func diagnostic(for error: any Error, in yaml: Substring) -> Diagnostic {
    switch error {
    // The library's own limit, far beyond ours.
    case YamlError.parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
      return depthDiagnostic(at: location(mark))
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      guard let advice = YAMLAdvice(in: yaml, problem: mark.line, context: context?.mark.line) else {
        return Diagnostic("invalid-yaml", "This is not YAML: \(problem).", at: location(mark))
      }
      return Diagnostic(
        "invalid-yaml", advice.rule, at: location(advice.line, advice.column))
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        "duplicate-key", "A key stands once in a mapping, \(keys) does not.", at: location(context.mark))
    case YamlError.reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = 1 + before.count { $0.isNewline }
      let column = 1 + before.reversed().prefix { !$0.isNewline }.reduce(0) { $0 + $1.unicodeScalars.count }
      let message = "This is not YAML: \(problem)."
      return Diagnostic("invalid-yaml", message, at: location(line, column))
    default:
      return Diagnostic("invalid-yaml", "This is not YAML: \(error).", at: location(nil))
    }
  }
}

extension SourceLocation {
  /// A place in a text that begins here, at the start of a line.
  fileprivate func moved(line: Int, column: Int) -> SourceLocation {
    SourceLocation(path: path, line: self.line + line - 1, column: column)
  }
}
