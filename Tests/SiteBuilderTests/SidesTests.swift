import Foundation
import Pages
import Samples
import SiteBuilder
import Testing

/// What several principals do stands with each of them, and is called joint only where they acted together.
@Suite struct SidesTests {
  private func site(_ river: RiverDossier = RiverDossier()) async throws -> [String: String] {
    try await TemporaryDossier(river.files).site()
  }

  /// Of the timeline, as it is marked up.
  private func entry(_ title: String, in page: String) throws -> String {
    try #require(page.components(separatedBy: "<div class=\"entry ").first { $0.contains(">\(title)</a>") })
  }

  @Test func `Each principal has a column of the timeline, and what is of several stands across theirs`() async throws {
    let page = try #require(try await site()["timeline/index.html"])
    #expect(page.contains("<div class=\"timeline-columns\" data-columns=\"3\""))
    let heads = try #require(
      page.components(separatedBy: "timeline-columns").last?.components(separatedBy: "</div>").first)
    for side in ["Upland", "Midland", "Lowland"] { #expect(heads.contains(side)) }
    #expect(!heads.contains("The world"))
    #expect(try entry("Lowland leaves the talks", in: page).hasPrefix("side-3\""))
    #expect(try entry("A note of two", in: page).contains("<i class=\"side-2\"></i><i class=\"side-3\"></i>"))
    let parted = try entry("An exchange of two", in: page)
    #expect(parted.contains("<i class=\"side-1\"></i><i></i><i class=\"side-3\"></i>"), "none over the side between")
    #expect(page.contains("<div class=\"across from-2 to-3\"><div class=\"entry joint parted\" id=\"on-note\""))
    #expect(page.contains("<div class=\"across from-1 to-3\"><div class=\"entry joint parted\" id=\"on-exchange\""))
    #expect(page.contains("<div class=\"across\"><div class=\"entry joint\" id=\"on-accord\""))
  }

  @Test(arguments: [
    ("walkout", "Lowland", "low"), ("note", "Midland and Lowland", "mid low joint"),
    ("exchange", "Upland and Lowland", "up low joint"), ("council", "Midland and Lowland", "mid low"),
    ("accord", "Joint", "up mid low joint"), ("talks", "Upland, Midland and Lowland", "up mid low"),
  ])
  func `It is said whose it is, and filters find it by the ids`(id: String, label: String, sides: String) async throws {
    let site = try await site()
    let kicker = try #require(site["events/\(id).html"]?.components(separatedBy: "<p class=\"kicker\">").last)
    #expect(kicker.prefix { $0 != "\n" }.contains("\u{00A0}\(label)</span>"))
    #expect(site["timeline/index.html"]?.contains("id=\"on-\(id)\" data-kind=\"event\" data-side=\"\(sides)\"") == true)
  }

  @Test func `Who acted is on the event's page, on the actor's and in the data`() async throws {
    let site = try await site()
    let event = try #require(site["events/walkout.html"])
    #expect(event.contains("<dt>By</dt>"))
    let actor = try #require(site["actors/low.html"])
    let acts = try #require(
      actor.components(separatedBy: "id=\"acts-heading\">Acts</h2>").last?.components(separatedBy: "</section>").first)
    #expect(acts.contains("Lowland leaves the talks") && !acts.contains("The council meets"))
    let tookPart = try #require(
      actor.components(separatedBy: "id=\"part-heading\"").last?.components(separatedBy: "</section>").first)
    #expect(!tookPart.contains("Lowland leaves the talks") && tookPart.contains("The council meets"))
    let json = try #require(site["data/dossier.json"])
    #expect(json.contains("\"id\":\"walkout\"") && json.contains("\"by\":[\"low\"]"))
    #expect(json.contains("\"principal\":false"))
    let table = try #require(site["data/events.csv"]).components(separatedBy: "\r\n")
    #expect(table[0].hasSuffix(",page,sides,by"))
    #expect(table.contains { $0.hasPrefix("note,A note of two,joint,") && $0.hasSuffix(",\"mid; low\",\"low; mid\"") })
    #expect(table.contains { $0.hasPrefix("council,The council meets,,") && $0.hasSuffix(",\"mid; low\",") })
  }

  @Test func `A board has all principals, and what some did together with each of them`() async throws {
    let site = try await site()
    let board = try #require(
      site["index.html"]?.components(separatedBy: "<div class=\"board many\" data-columns=\"5\">").last)
    for head in ["By Upland", "By Midland", "By Lowland", "By The world", "Jointly"] { #expect(board.contains(head)) }
    #expect(board.components(separatedBy: ">Pact</a>").count - 1 == 2)
    #expect(board.contains("with Lowland</span>") && board.contains("with Midland</span>"))
    #expect(board.contains("4 measures"), "the pact counts once")
    let early = try #require(site["as-of/2025-02-01.html"])
    #expect(early.contains("data-columns=\"3\"") && early.contains("By Lowland"), "none is missing for having nothing")
  }

  @Test func `Lists and views by side have what is of several in each`() async throws {
    let site = try await site()
    let list = try #require(site["measures/index.html"])
    for (id, titles) in [("up", ["Dam"]), ("mid", ["Pact"]), ("low", ["Pact"]), ("joint", ["Rules"])] {
      let part = try #require(
        list.components(separatedBy: "id=\"by-\(id)-heading\"").last?.components(separatedBy: "</section>").first)
      #expect(part.components(separatedBy: "<span class=\"title\">").count - 1 == titles.count)
      for title in titles { #expect(part.contains(">\(title)</a>"), "\(id)") }
    }
    let views = try #require(site["about.html"])
    #expect(views.contains(">Pact</a>") && views.contains(">Rules</a>") && !views.contains(">Dam</a>"))
    #expect(views.contains(">The council meets</a>") && views.contains(">An exchange of two</a>"))
  }

  @Test func `A ladder has a column for each, and a joint step stands in two`() async throws {
    let chain = try #require(try await site()["measures/chain.html"])
    let ladder = try #require(
      chain.components(separatedBy: "<svg class=\"ladder\"").last?.components(separatedBy: "</svg>\n").first)
    #expect(ladder.components(separatedBy: "class=\"column-head").count - 1 == 3)
    #expect(ladder.components(separatedBy: "<text class=\"card-title\"").count - 1 == 3, "the dam, and the pact twice")
    #expect(ladder.components(separatedBy: "<g class=\"arrow both joint\">").count - 1 == 0, "Midland did not say so")
    #expect(ladder.contains("<g class=\"arrow one joint\">"))
  }

  @Test func `Four principals have four columns`() async throws {
    let site = try await site(RiverDossier(principals: ["up", "mid", "low", "coast"]))
    let page = try #require(site["timeline/index.html"])
    #expect(page.contains("<ol class=\"timeline\" data-columns=\"4\">"))
    #expect(
      try entry("An exchange of two", in: page).contains(
        "<i class=\"side-1\"></i><i></i><i class=\"side-3\"></i></span>"))
    #expect(page.contains("data-side=\"up mid low coast joint\""))
    #expect(site["events/accord.html"]?.contains("Joint</span>") == true)
    #expect(site["events/talks.html"]?.contains("Upland, Midland, Lowland and Coast</span>") == true)
    #expect(site["style.css"]?.contains(".side-5{--side:var(--side-5)}") == true)
    #expect(site["style.css"]?.contains("side-6") == false)
  }

  @Test func `One principal alone makes a site too`() async throws {
    let river = RiverDossier(principals: ["low"])
    let files = river.files.filter { !$0.key.hasPrefix("measures/") || $0.key == "measures/loan.md" }
      .mapValues { $0.replacing(/\[low, (mid|up|mid, up|mid, world)\]|\[low, mid\]/, with: "[low]") }
      .filter { $0.key != "about.md" }
    let site = try await TemporaryDossier(files).site()
    let page = try #require(site["timeline/index.html"])
    #expect(page.contains("data-columns=\"1\""))
    #expect(!page.contains("Joint"))
  }

  /// What others may have kept: paths, places on pages, addresses with their filters.
  private func addresses(_ site: [String: String]) -> [String: Set<String>] {
    site.filter { $0.key.hasSuffix(".html") }.mapValues { page in
      let found = page.matches(of: /\b(?:id|href|data-side|value)="([^"]*)"/).map { String($0.output.1) }
      // Of drawings, not of addresses.
      return Set(
        found.filter { !$0.hasPrefix("hatch-") && !$0.hasPrefix("#mark-") && !$0.hasPrefix("mark-") }.map(Self.inOrder))
    }
  }

  /// Of several values their order is that of the sides.
  private static func inOrder(_ value: String) -> String { value.split(separator: " ").sorted().joined(separator: " ") }

  @Test func `The order of the sides is in no address`() async throws {
    let site = try await site()
    let other = try await self.site(RiverDossier(principals: ["low", "up", "mid"]))
    #expect(Set(site.keys) == Set(other.keys))
    let (expected, found) = (addresses(site), addresses(other))
    for page in expected.keys.sorted() { #expect(found[page] == expected[page], "\(page)") }
    func facets(_ site: [String: String]) throws -> Set<String> {
      let index = try #require(site["search/index.js"]?.components(separatedBy: "[\"side\",\"Side\",").last)
      return Set(index.matches(of: /\["(up|mid|low|world|joint)","([^"]*)"/).map { "\($0.output.1) \($0.output.2)" })
    }
    #expect(try facets(site) == ["up Upland", "mid Midland", "low Lowland", "world The world", "joint Joint"])
    #expect(try facets(other) == facets(site))
  }
}
