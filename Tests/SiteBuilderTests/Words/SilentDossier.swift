/// A dossier whose own texts have no Latin letter, with a record of every kind, every view, chart and list.
enum SilentDossier {
  static let content = settings.merging(measures) { own, _ in own }.merging(records) { own, _ in own }
    .merging(pages) { own, _ in own }

  private static let settings = [
    "dossier.yml": """
    title: 渡口
    subtitle: 过路费
    language: en
    as_of: 2026-06-30
    base_url: https://ferry.example/
    publisher: 海峡
    licence: 公有
    sides:
      - {id: north, label: 北, adjective: 北方}
      - {id: south, label: 南}
      - {id: others, label: 他}
    footer: {links: [{label: 外, url: "https://example.org/"}]}
    """,
    "sources/all.yml": """
    - {id: act, type: legislation, title: 令, publisher: 报, issued: 2025-03-03, URL: "https://example.org/act", custom: {grade: official, access: full-text}}
    - {id: decree, type: legislation, title: 旨, custom: {grade: official, access: cited-in-digest}}
    - {id: news, type: article-newspaper, title: 闻, publisher: 社, container-title: 摘, issued: 2025-03, author: [{literal: 记}], custom: {grade: news, access: excerpt}}
    - {id: story, type: article-newspaper, title: 説, publisher: 局, custom: {grade: news, access: cited-in-digest, language: ja}}
    - {id: study, type: report, title: 究, publisher: 所, issued: 2025, custom: {grade: research, access: full-text}}
    - {id: unused, type: book, title: 典, custom: {grade: reference, access: full-text}}
    """,
  ]

  private static func measure(
    _ title: String, _ kind: String, by side: String, _ history: [String], _ more: String = ""
  )
    -> String
  {
    let target = side == "north" ? "south" : "north"
    return """
      ---
      title: \(title)
      short: \(title)
      kind: \(kind)
      imposed_by: \(side)
      targets: \(target)
      summary: 说
      themes: tolls
      history:
      \(history.map { "  - {\($0)}" }.joined(separator: "\n"))
      \(more)
      ---
      文。[@act]

      """
  }

  private static let measures = [
    "measures/toll.md": measure(
      "费", "tariff", by: "north",
      [
        "date: 2025-03-03, status: announced, rate: 10, note: 签, sources: act",
        "date: 2025-03-10, status: in-force, sources: act",
        "date: 2025-04-01, status: raised, rate: 145, sources: [act, news]",
        "date: 2025-05-14, status: lowered, rate: 12.5, sources: decree",
        "date: 2026-01-28, status: amended, sources: news",
        "date: 2026-05-01, status: suspended, until: 2026-08-31, expected: 2026-09-01, sources: news",
      ],
      """
      finding: 升
      scope: 船
      instruments: [{title: 法, role: 据}, {title: 令, role: 行, source: act}]
      reply: 答
      figures: [{label: 数, value: "40", note: 注, sources: news}]
      sources: act
      updated: 2026-06-01
      changes: [{date: 2026-06-01, note: 添, major: true}]
      aliases: old.html
      """),
    "measures/levy.md": measure(
      "税", "tariff", by: "south",
      [
        "date: 2025-03-05, status: in-force, basis: reported, rate: 30, sources: news",
        "date: 2025-04-20, status: lowered, rate: 5, held: {rate: 25, note: 余}, sources: act",
        "date: 2025-05-10, status: extended, rate: 5, held: {rate: 25, until: 2026-08-10}, sources: act",
        "date: 2026-06-20, status: extended, basis: announced, rate: 5, held: {rate: 25, until: 2026-12-31}, sources: news",
      ], "responds_to: [{id: toll, asserted_by: [north, south], sources: act}]"),
    "measures/ban.md": measure(
      "禁", "sanction", by: "south",
      [
        "date: 2025-04, status: in-force, sources: [news, story]", "date: 2025-06-01, status: withdrawn, sources: news",
      ],
      "responds_to: [{id: toll, since: 2025-04, asserted_by: south, disputed_by: north, note: 应, sources: news}]"),
    "measures/ruling.md": measure(
      "判", "investigation", by: "north",
      [
        "date: 2025-08~, status: in-force, basis: claimed, sources: news",
        "date: 2025-12-24, status: struck-down, sources: act",
      ],
      "responds_to: [{id: ban}]"),
    "measures/fee.md": measure(
      "港", "port-fee", by: "north",
      [
        "date: 2025-10-14, status: in-force, basis: claimed, sources: news",
        "date: 2025-11-10, status: suspended, until: 2026-11-10",
        "date: 2026-06-01, status: suspended, basis: announced, until: 2027-01-10, sources: news",
      ]),
    "measures/threat.md": measure(
      "胁", "boycott", by: "south", ["date: 2026-06-20, status: threatened, basis: announced"]),
    "measures/plan.md": measure(
      "划", "export-control", by: "north", ["date: 2026-06-10, status: announced, expected: 2026-10"]),
    "measures/joint.md": """
    ---
    title: 共
    short: 共
    kind: purchase-commitment
    imposed_by: [north, south]
    targets: [north, south]
    history: [{date: 2025-06-10, status: in-force, until: 2026-07-01, sources: act}, {date: 2025-07-10, status: expired}]
    ---
    """,
  ]
}
