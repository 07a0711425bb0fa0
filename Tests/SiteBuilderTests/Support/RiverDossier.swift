import Samples

/// A dispute of three or four principals over a river.
struct RiverDossier {
  /// In the order of `dossier.yml`.
  var principals = ["up", "mid", "low"]

  private var settings: String {
    let names = ["up": "Upland", "mid": "Midland", "low": "Lowland", "coast": "Coast"]
    let sides = principals.map { "  - {id: \($0), label: \(names[$0] ?? $0)}\n" }.joined()
    return """
      title: The river
      language: en
      as_of: 2026-10-09
      vocabulary: {sets: [general]}
      sides:
      \(sides)  - {id: world, label: The world, principal: false}

      """
  }

  var files: [String: String] {
    var files = [
      "dossier.yml": settings,
      "measures/dam.md": measure("Dam", by: "up", on: "2025-02-01"),
      "measures/pact.md": measure(
        "Pact", by: "mid, low", on: "2025-03-01", "responds_to: [{id: dam, asserted_by: [low, up]}]"),
      "measures/rules.md": measure("Rules", by: principals.joined(separator: ", "), on: "2025-04-01"),
      "measures/loan.md": measure("Loan", by: "world", on: "2025-05-01"),
      "events/walkout.md": event("2025-06-01", "Lowland leaves the talks", "by: low\nparticipants: [low, mid, up]"),
      "events/note.md": event("2025-06-02", "A note of two", "by: [low, mid]"),
      "events/exchange.md": event("2025-06-03", "An exchange of two", "by: [low, up]"),
      "events/council.md": event("2025-06-04", "The council meets", "participants: [low, mid, world]"),
      "events/accord.md": event("2025-06-05", "The accord", "by: [\(principals.joined(separator: ", "))]"),
      "events/talks.md": Sample.page(
        "date: 2025-06-06\ntitle: Talks\nkind: talks\nparticipants: [\(principals.joined(separator: ", "))]"),
      "about.md": Sample.page(
        "title: About\nupdated: 2025-01-01",
        body: "```measures\nside: mid\n```\n\n```timeline\nside: low\nkinds: event\n```\n"),
    ]
    for side in principals + ["world"] { files["actors/\(side).md"] = Sample.actor(side: side) }
    return files
  }

  private func measure(_ title: String, by actors: String, on day: String, _ more: String = "") -> String {
    Sample.page(
      """
      title: The \(title)
      short: \(title)
      kind: agreement
      imposed_by: [\(actors)]
      targets: [world]
      history: [{date: \(day), status: begun}]
      \(more)
      """)
  }

  private func event(_ day: String, _ title: String, _ actors: String) -> String {
    Sample.page("date: \(day)\ntitle: \(title)\nkind: ceremony\n\(actors)")
  }
}
