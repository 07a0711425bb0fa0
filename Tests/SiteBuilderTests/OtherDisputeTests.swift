import Foundation
import Pages
import Samples
import SiteBuilder
import Testing

/// A dispute that is none of trade: its words on its pages and in its data.
@Suite struct OtherDisputeTests {
  private let content = [
    "dossier.yml": """
    title: The river
    language: en
    as_of: 2026-10-09
    sides: [{id: up, label: Upstream}, {id: down, label: Downstream}]
    vocabulary:
      sets: [general]
      measures: {filling: {label: Filling of the reservoir, targets: optional}}
      steps: {topped-out: {label: Topped out, effect: ends}}
      events: {round: {label: Round of talks, meeting: true}}
      actors: {basin-body: River basin body}
      units: {bcm: billion m³}
    """,
    "actors/upland.md": Sample.page("name: Upland\nkind: state\nside: up"),
    "actors/lowland.md": Sample.page("name: Lowland\nkind: basin-body\nside: down"),
    "measures/filling.md": Sample.page(
      """
      title: First filling
      short: Filling
      kind: filling
      unit: bcm
      imposed_by: upland
      history:
        - {date: 2025-07-01, status: begun, rate: 20}
        - {date: 2025-08-01, status: amended, rate: 40}
        - {date: 2025-09-01, status: topped-out}
      """),
    "measures/pact.md": Sample.page(
      """
      title: The pact
      short: Pact
      kind: treaty
      imposed_by: [upland, lowland]
      targets: [upland, lowland]
      history: [{date: 2026-01-05, status: signed}, {date: 2026-02-05, status: ratified}]
      """),
    "series/level.md": Sample.page(
      """
      title: Water behind the dam
      short: Level
      unit: bcm
      kind: step
      side: up
      points: [{date: 2025-07-01, value: 20}, {date: 2025-08-01, value: 74}, {date: 2025-09-01, value: 30}]
      """),
    "events/round.md": Sample.page("date: 2025-12-01\ntitle: Round one\nkind: round\nparticipants: [upland, lowland]"),
  ]

  @Test func `Labels stand on pages, in search and in feeds, ids in the data`() async throws {
    let site = try await TemporaryDossier(content).site()
    let filling = try #require(site["measures/filling.html"])
    for words in ["Filling of the reservoir", "Begun", "Topped out"] { #expect(filling.contains(words), "\(words)") }
    #expect(site["actors/lowland.html"]?.contains("River basin body") == true)
    #expect(site["events/round.html"]?.contains("Round of talks") == true)
    #expect(site["timeline/index.html"]?.contains("Topped out") == true)
    #expect(site["feed.xml"]?.contains("<title>Topped out: First filling</title>") == true)
    #expect(site.contains { $0.key.hasPrefix("search/pages") && $0.value.contains("Filling of the reservoir") })
    let table = try #require(site["data/measures.csv"])
    #expect(table.contains(",filling,") && table.contains(",ended,topped-out,act,"))
    let schema = try #require(site["data/dossier.schema.json"])
    #expect(schema.contains("\"topped-out\"") && !schema.contains("\"tariff\""))
    #expect(!site.contains { $0.value.contains("Tariff") })
  }

  @Test func `Numbers have the unit of their measure or series, and are no percent`() async throws {
    let site = try await TemporaryDossier(content).site()
    let filling = try #require(site["measures/filling.html"])
    for words in ["▲ 20 → 40\u{A0}billion m³", ">40\u{A0}billion m³<", "Value in billion m³"] {
      #expect(filling.contains(words), "\(words)")
    }
    #expect(site["timeline/index.html"]?.contains("20 → 40\u{A0}billion m³") == true)
    #expect(site["series/level.html"]?.contains("74\u{A0}billion m³ Upstream") == true)
    for page in ["measures/filling.html", "series/level.html", "timeline/index.html", "print.html", "feed.xml"] {
      // Places in drawings are in percent.
      let words = try #require(site[page]).split(separator: "<").compactMap {
        $0.split(separator: ">").dropFirst().last
      }
      #expect(!words.contains { $0.contains(/[0-9]%/) || $0.contains("percent") }, "\(page)")
    }
    let table = try #require(site["data/transitions.csv"])
    #expect(table.contains("\r\nfilling,First filling,2025-08-01,amended,act,,,") && table.contains(",40,20,bcm,,\r\n"))
  }

  @Test func `Other words make other records, without a new workspace`() async throws {
    let dossier = try EditedDossier(content)
    let workspace = dossier.workspace()
    #expect(try await workspace.build().site != nil)
    let settings = try #require(content["dossier.yml"])
    try dossier.put("dossier.yml", settings.replacing("effect: ends", with: "effect: suspends"))
    let files = try #require(try await workspace.build().site).files
    let table = try #require(files.first { $0.path == "data/measures.csv" })
    #expect(String(decoding: table.bytes, as: UTF8.self).contains(",suspended,topped-out,act,"))
  }
}
