/// Findings as SARIF 2.1.0 (OASIS), which code scanning services read.
public enum SARIFReport {
  /// - Parameter version: of the tool that found them.
  public static func render(_ diagnostics: some Sequence<Diagnostic>, version: String) throws -> String {
    let findings = Array(diagnostics)
    let rules = Set(findings.map(\.identifier)).sorted().map(Rule.init)
    let driver = Driver(name: "dossier", version: version, rules: rules)
    return try encoded(Log(runs: [Run(tool: Tool(driver: driver), results: findings.map(Result.init))]))
  }

  private struct Log: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }

  private struct Rule: Encodable {
    let id: String
  }

  /// A relative reference (RFC 3986, section 4.2), or of an absolute path a URI: all but unreserved characters and slashes
  /// percent-encoded, the colon too, lest what stands before it be a scheme.
  private static func uri(of path: String) -> String {
    var uri = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]

    init(_ diagnostic: Diagnostic) {
      ruleId = diagnostic.identifier
      level = diagnostic.severity.rawValue
      message = Message(text: diagnostic.message)
      locations = [Location(diagnostic.location, message: nil)]
      relatedLocations = diagnostic.notes.map { Location($0.location, message: $0.message) }
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let message: Message?

    init(_ location: SourceLocation, message: String?) {
      physicalLocation = PhysicalLocation(
        artifactLocation: ArtifactLocation(uri: uri(of: location.path)),
        region: Region(startLine: location.line, startColumn: location.column))
      self.message = message.map(Message.init)
    }
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  private struct ArtifactLocation: Encodable {
    let uri: String
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }
}
