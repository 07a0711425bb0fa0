import Content
import Diagnostics
import Dossiers
import Foundation
import Pages
import SiteBuilder
import Testing

/// What becomes of views in the texts of a site.
@Suite struct ProseViewSiteTests {
  private let files: [String: String] = [
    "dossier.yml": "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n",
    "index.md": "---\ntitle: Brief\n---\n",
    "sources/s.yml": "- {id: one, type: webpage, title: One}\n- {id: two, type: webpage, title: Two}\n",
    "actors/state.md": "---\nname: State\nkind: state\nside: a\n---\n",
    "measures/toll.md": """
    ---
    title: Toll
    short: Toll
    kind: tariff
    finding: Doubled in spring
    imposed_by: state
    targets: state
    history:
      - {date: 2025-03-03, status: in-force, rate: 10}
      - {date: 2026-03-03, status: raised, rate: 20}
    ---
    ```chart
    measure: toll
    ```

    ```chart
    measure: toll
    finding: Told otherwise
    ```

    """,
    "questions/q.md": "---\nquestion: Q\naccounts: {side: a, held_by: state, position: P, sources: two}\n---\n",
    "events/late.md": "---\ntitle: Late\nkind: talks\ndate: 2026-05-05\n---\n",
  ]

  private func site(adding more: [String: String] = [:], asOf day: String? = nil) async throws -> [String: String] {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files.merging(more, uniquingKeysWith: { $1 }) {
      let url = root.appendingPathComponent("content/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    var stopwatch = Stopwatch { .zero }
    let options = Workspace.Options(day: day.flatMap { CalendarDay($0) })
    let result = try await Workspace(folder: ContentFolder(in: root.path), options: options)
      .build(stopwatch: &stopwatch)
    #expect(result.diagnostics.map(\.message) == [])
    let built = try #require(result.site).files
    return Dictionary(uniqueKeysWithValues: built.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func page(_ body: String) -> [String: String] { ["about.md": "---\ntitle: About\n---\n" + body] }

  private func ids(in page: String) -> [Substring] {
    page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  @Test func `Several charts on one page have ids of their own`() async throws {
    let page = try #require(try await site()["measures/toll.html"])
    let ids = ids(in: page)
    #expect(Set(ids).count == ids.count)
    #expect(ids.filter { $0.hasSuffix("-headline") } == ["rate-headline", "view.1-headline", "view.2-headline"])
    #expect(page.contains("<p class=\"headline\" id=\"view.2-headline\">Told otherwise</p>"))
  }

  @Test func `What a view cites is numbered where it stands`() async throws {
    let body = "First. [@one]\n\n```accounts\nquestion: q\n```\n\nThen. [@two; @one]\n"
    let about = try #require(try await site(adding: page(body))["about.html"])
    #expect(about.contains("First.\u{2060}<span class=\"citations\">[<a href=\"#source-1\" id=\"cite-1-a\">1</a>]"))
    #expect(about.contains("P\u{2060}<span class=\"citations\">[<a href=\"#source-2\" id=\"cite-2-a\">2</a>]"))
    #expect(about.contains("id=\"cite-1-b\">1</a>, <a href=\"#source-2\" id=\"cite-2-b\">2</a>"))
    #expect(about.contains("<figcaption><p><a href=\"questions/q.html\">Q</a></p></figcaption>"))
  }

  @Test func `Only pages with views load their style`() async throws {
    let pages = try await site()
    #expect(pages["measures/toll.html"]?.contains("<link rel=\"stylesheet\" href=\"../views.css\">") == true)
    #expect(pages["index.html"]?.contains("views.css") == false)
    #expect(pages["views.css"]?.contains(".view") == true)
  }

  @Test func `An earlier day knows and claims nothing later`() async throws {
    let body = "```timeline\nkinds: event\n```\n\n```timeline\nkinds: transition\n```\n\n```measures\n```\n"
    let more = ["about.md": "---\ntitle: About\nupdated: 2019-12-31\n---\n" + body]
    let late = try await site(adding: more)
    #expect(late["about.html"]?.contains("Late") == true)
    let early = try await site(adding: more, asOf: "2025-06-30")
    let about = try #require(early["about.html"])
    #expect(about.contains("<figure class=\"view\">\n<p class=\"meta\">Nothing by 30 June 2025.</p>\n</figure>"))
    #expect(!about.contains("Late"))
    #expect(!about.contains("2026"))
    let toll = try #require(early["measures/toll.html"])
    #expect(!toll.contains("Told otherwise") && !toll.contains("id=\"view."), "its text was written later")
    let before = try await site(adding: more, asOf: "2020-01-01")["about.html"]
    #expect(before?.components(separatedBy: "Nothing by 1 January 2020.").count == 4)
  }

  @Test func `In a list a statement's plain text stands for its views`() async throws {
    let statement = "---\ndate: 2026-01-01\nspeaker: state\ntopic: Talk\n---\nIt said so.\n\n```measures\n```\n"
    let pages = try await site(adding: ["statements/talk.md": statement])
    #expect(pages["actors/state.html"]?.contains("<div>It said so.</div>") == true)
    #expect(pages["statements/talk.html"]?.contains("<figure class=\"view\">\n<div class=\"strips\">") == true)
    #expect(pages["timeline/2026.html"]?.contains("<p class=\"note\"><b>State.</b> It said so.</p>") == true)
  }

  @Test func `What is no view stays code, and a view in a note is shown there`() async throws {
    let body = "A[^1]\n\n```charts\nmeasure: toll\n```\n\n[^1]: B\n\n    ```measures\n    ids: toll\n    ```\n"
    let about = try #require(try await site(adding: page(body))["about.html"])
    #expect(about.contains("<pre><code class=\"language-charts\">measure: toll\n</code></pre>"))
    let notes = try #require(about.components(separatedBy: "<section class=\"footnotes\">").last)
    #expect(notes.contains("<figure class=\"view\">\n<div class=\"strips\">"))
  }

  @Test func `A timeline leads to the whole of which it is a part`() async throws {
    let body = "```timeline\nactor: state\nlimit: 1\n```\n\n```timeline\nlimit: 1\n```\n"
    let about = try #require(try await site(adding: page(body))["about.html"])
    #expect(about.contains("<a href=\"timeline/actor-state.html\">The whole timeline: State</a>"))
    #expect(about.contains("<a href=\"timeline/index.html\">The whole timeline</a>"))
  }
}
