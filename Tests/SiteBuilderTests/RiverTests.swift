import Foundation
import Pages
import Samples
import SiteBuilder
import Testing

/// A river with its numbers: a level, a flow, a power, people, and states that lasted for days.
@Suite struct RiverTests {
  private let content = [
    "dossier.yml": """
    title: The river
    language: en
    as_of: 2026-10-09
    sides: [{id: up, label: Upstream}, {id: down, label: Downstream}]
    vocabulary:
      sets: [general]
      measures: {filling: {label: Filling, targets: none}}
      steps: {topped-out: {label: Topped out, effect: ends}}
      units: {bcm: billion m³}
    """,
    "index.md": Sample.page(
      "title: The lake\nfigures: [{series: level, label: Level}]\nchart: {series: [through, received], finding: Less water}",
      body: "```measures\n```\n\n```chart\nseries: people\n```\n"),
    "actors/upland.md": Sample.page("name: Upland\nkind: state\nside: up"),
    "actors/lowland.md": Sample.page("name: Lowland\nkind: state\nside: down"),
    "measures/filling.md": Sample.page(
      """
      title: First filling
      short: Filling
      kind: filling
      unit: bcm
      imposed_by: upland
      history: [{date: 2020-07-15, status: begun, rate: 4.9}, {date: 2020-07-22, status: topped-out}]
      """),
    "measures/works.md": Sample.page(
      """
      title: The works
      short: Works
      kind: works
      imposed_by: upland
      targets: lowland
      history: [{date: 2011-04-02, status: begun}, {date: 2013-06-05, status: suspended}, {date: 2013-06-12, status: resumed}]
      """),
    "sources/all.yml": "- {id: gauge, type: report, title: The gauge book}\n",
    "series/level.md": series(
      "m above sea level", "up",
      ["{date: 2024-08, value: 632, short: Third filling}", "{date: 2024-09, value: 638}"]
        + ["{date: 2024-10, value: 637}", "{date: 2025-01, value: 634}", "{date: 2025-02, value: 633.5}"]),
    "series/through.md": series("bcm", "up", ["{date: 2023, value: 44}", "{date: 2024, value: 38.2}"]),
    "series/received.md": series("bcm", "down", ["{date: 2023, value: 41}", "{date: 2024, value: 38}"]),
    "series/people.md": series("people", nil, ["{date: 2024, value: 40000000, sources: gauge}"]),
    "series/power.md": series("MW", nil, ["{date: 2022-02-20, value: 375}", "{date: 2025-09-09, value: 5150}"])
      .replacing("observation", with: "step"),
  ]

  private static func series(_ unit: String, _ side: String?, _ points: [String]) -> String {
    let whose = side.map { "side: \($0)\n" } ?? ""
    return Sample.page(
      "title: Some numbers\nunit: \(unit)\nkind: observation\n\(whose)points: [\(points.joined(separator: ", "))]")
  }

  private func count(_ piece: String, in page: String?) -> Int { (page ?? "").components(separatedBy: piece).count - 1 }

  @Test func `Observations are points and a line, with a break, and no status`() async throws {
    let site = try await TemporaryDossier(content).site()
    let page = try #require(site["series/level.html"])
    #expect(count("class=\"drawing wide\"", in: page) == 1 && count("class=\"drawing narrow\"", in: page) == 1)
    let line = try #require(page.firstMatch(of: /<path class="line"[^>]* d="([^"]*)"/)).1
    #expect(line.filter { $0 == "M" }.count == 2 && line.filter { $0 == "L" }.count == 3, "five points, one gap")
    for words in ["m above sea level</text>", "633.5", ">Third filling</text>", "Value in m above sea level"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("joins observations that follow one another without a gap"))
    for words in ["In force", "Observed", ">Status<"] { #expect(!page.contains(words), "\(words)") }
    #expect(page.contains(">638</text>") && !page.contains(">0</text>"), "it need not begin at zero")
  }

  @Test func `The brief draws several series of one unit, and gives the date of what was observed`() async throws {
    let page = try #require(try await TemporaryDossier(content).site()["index.html"])
    #expect(count("<g class=\"side-1\"><path class=\"line\"", in: page) == 2, "wide and narrow")
    #expect(count("<path class=\"line double\"", in: page) == 2)
    #expect(page.contains("38.2\u{A0}billion m³</text>") && page.contains("<p class=\"meta\">February 2025</p>"))
  }

  @Test func `One value is a figure with its unit, its date and its source, and no drawing`() async throws {
    let site = try await TemporaryDossier(content).site()
    let page = try #require(site["series/people.html"])
    #expect(page.contains("<p class=\"number\">40,000,000 <span class=\"unit\">people</span></p>"))
    #expect(
      page.contains("<p class=\"meta\">2024") && page.contains("href=\"#source-1\"") && page.contains("brief.css"))
    #expect(!page.contains("class=\"drawing"))
    #expect(site["index.html"]?.contains("40,000,000 <span") == true, "in a text as well")
  }

  @Test func `A state of days stays visible in fifteen years, and its dates keep their words`() async throws {
    let site = try await TemporaryDossier(content).site()
    let works = try #require(site["measures/works.html"])
    for words in ["5 Jun 2013, suspended", "12 Jun 2013, resumed"] { #expect(count(words, in: works) >= 1, "\(words)") }
    let widths = works.matches(of: /<rect class="bar suspended" x="[^"]*" width="([0-9.]+)%"/).compactMap {
      Double($0.1)
    }
    #expect(widths.count >= 2 && widths.allSatisfy { $0 > 0.4 })
    for path in ["measures/works.html", "timeline/index.html", "index.html"] {
      #expect(site[path]?.contains("drawn wider than they lasted") == true, "\(path)")
    }
    #expect(site["timeline/index.html"]?.contains("<a href=\"#on-filling\"><text class=\"bar-title\"") == true)
  }

  @Test func `After its end a measure has no rate`() async throws {
    let page = try #require(try await TemporaryDossier(content).site()["measures/filling.html"])
    let words = page.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().last }
    #expect(!words.contains("0\u{A0}billion m³"))
    #expect(page.contains(">Topped out</text>") && page.contains(">4.9\u{A0}billion m³</text>"))
  }

  @Test func `Years on an axis stand apart, in any drawing`() async throws {
    let site = try await TemporaryDossier(content).site()
    for (path, width) in [("timeline/index.html", 288.0), ("index.html", 200)] {
      let page = try #require(site[path])
      let drawing = path.hasPrefix("timeline") ? page.components(separatedBy: "lane-drawing narrow").last : page
      let axis = (drawing ?? "").components(separatedBy: "class=\"axis\"").last ?? ""
      let places = axis.matches(of: /<text x="([0-9.]+)%" y="[0-9]+" class="year">/).compactMap { Double($0.1) }
      let distinct = Set(places).sorted().map { $0 / 100 * width }
      #expect(distinct.count > 1 && zip(distinct, distinct.dropFirst()).allSatisfy { $1 - $0 >= 34 }, "\(path)")
      #expect(distinct.allSatisfy { $0 + 30 <= width }, "\(path)")
    }
  }

  @Test func `Of thousands of values a table has the latest, and a drawing what it can show`() async throws {
    var files = content
    let points = (0..<3_000).map { "{date: \(1900 + $0 / 300)-\(10 + $0 % 3)-\(10 + $0 / 3 % 15), value: \($0 % 17)}" }
    files["series/many.md"] = Self.series("m", nil, points.sorted())
    let page = try #require(try await TemporaryDossier(files).site()["series/many.html"])
    #expect(count("<th scope=\"row\">", in: page) == 1_000)
    #expect(page.contains("The latest 1000 of 3000; the file has all."))
    #expect(page.utf8.count < 400_000)
  }
}
