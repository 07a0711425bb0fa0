import ArgumentParser

/// The command line: each subcommand parses its arguments, calls one function, prints and exits.
///
/// Exit codes: 0 clean, 1 the content has errors, 2 could not run, 64 wrong usage.
@main
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Builds briefing dossiers: Markdown about a dispute becomes a cross-linked static site.",
    version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self, PreviewCommand.self]
  )
}
