/// Findings as workflow commands, which code hosts show beside the changed line
/// (docs.github.com, "Workflow commands for GitHub Actions", `::error file=…,line=…,col=…,title=…::message`).
public enum GitHubReport {
  public static func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.location
      let properties = "file=\(property(place.path)),line=\(place.line),col=\(place.column)"
      return
        "::\(diagnostic.severity.rawValue) \(properties),title=\(diagnostic.identifier)::\(data(diagnostic.message))\n"
    }.joined()
  }

  /// What GitHub decodes is escaped as it asks; what else a log would obey is made printable.
  private static func data(_ text: String) -> String {
    printable(encoded(text, ["%": "%25", "\r": "%0D", "\n": "%0A"]))
  }

  private static func property(_ text: String) -> String {
    printable(encoded(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"]))
  }

  private static func encoded(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { replacements[$0] ?? String($0) }.joined()
  }
}
