import Dossiers
import Foundation
import Testing

@testable import Pages
@testable import SiteBuilder

/// Dossiers of odd shapes: very long, very many, very large. What they show has a limit, and making it ends.
@Suite struct OddShapeTests {
  private func series(_ points: String, _ more: String = "") -> String {
    "---\ntitle: The rate\nunit: percent\nkind: step\nside: north\npoints: [\(points)]\n\(more)---\n"
  }

  private func event(_ date: String) -> String { "---\ntitle: E\nkind: other\ndate: \(date)\n---\n" }

  @Test func `A chain of thousands of answers is a list`() throws {
    let days = try (0..<6_000).map { try #require(CalendarDay("2000-01-01")).adding(days: $0) }
    // Two measures whose steps answer each other in turn.
    func measure(_ title: String, by side: String, answering other: String, from first: Int) -> String {
      let own = stride(from: first, to: days.count, by: 2)
      let history = own.map { "{date: \(days[$0]), status: \($0 == first ? "in-force" : "raised")}" }
      let answers = own.dropFirst(first == 0 ? 1 : 0).map {
        "{id: \(other), since: \(days[$0]), step: \(days[$0 - 1])}"
      }
      return SampleSite.measure(
        title, by: side, history.joined(separator: ", "), "responds_to: [\(answers.joined(separator: ", "))]")
    }
    let page = try SampleSite.page(
      "measures/chain.html",
      [
        "measures/toll.md": measure("Toll", by: "north", answering: "ban", from: 0),
        "measures/ban.md": measure("Ban", by: "south", answering: "toll", from: 1),
      ])
    #expect(page.components(separatedBy: "<li class=\"link\">").count - 1 == 5_999)
    #expect(page.components(separatedBy: "<ol class=\"chain\">").count - 1 == 31)
    let last = "In answer to <a href=\"toll.html\">Toll, 3 Jun 2016</a></p>"
    #expect(page.contains(last), "the last answers the one before")
  }

  @Test func `What is known to the month only may follow a day of it in a chart`() throws {
    let points = "{date: 2025-01-01, value: 10}, {date: 2025-05-12, value: 50}, {date: 2025-05, value: 20}"
    let page = try SampleSite.page("series/rate.html", ["series/rate.md": series(points)])
    #expect(page.contains("50% North</text>"))
  }

  @Test(arguments: [
    ["1e12", "-1e12"], ["-1e12", "-1e-320"], ["1e-320", "0"], ["0", "0"], ["999999999999.99", "1e-9", "-3"],
  ])
  func `Numbers of any size are drawn and written`(values: [String]) throws {
    let points = values.enumerated().map { "{date: 2025-0\($0 + 1)-01, value: \($1)}" }
    let threat = "{date: 2025-04-01, value: \(values[0]), status: threatened}"
    let rate = values[0].hasPrefix("-") ? "0" : values[0]
    let site = try SampleSite([
      "series/rate.md": series((points + [threat]).joined(separator: ", ")),
      "measures/toll.md": SampleSite.measure("Toll", "{date: 2025-03-03, status: in-force, rate: \(rate)}"),
    ])
    for path in ["series/rate.html", "measures/toll.html", "as-of/2025-03-03.html", "data/dossier.json"] {
      let page = try #require(site[path])
      #expect(!page.contains("nan") && !page.contains("\"inf"), "\(path)")
    }
  }

  @Test func `The first and the last year have pages like any other`() throws {
    let history =
      "{date: 0001-01-01, status: announced, expected: 9999-12-31}, {date: 0001-01-02, status: in-force, until: 9999-12-31}"
    let site = try SampleSite(
      [
        "measures/toll.md": SampleSite.measure("Toll", history), "events/first.md": event("0001-01-01"),
        "events/last.md": event("9999-12-31"),
        "phases/all.md": "---\ntitle: All\nfrom: 0001-01-01\nuntil: 9999-12-31\n---\n",
        "series/rate.md": series("{date: 0001-01-01, value: 1}, {date: 9999-12-31, value: 2}"),
      ])
    #expect(site["as-of/0001-01-01.html"]?.contains("1 January 1") == true)
    let calendar = try #require(site["calendar.ics"])
    #expect(calendar.contains("DTSTART;VALUE=DATE:99991231\r\nDURATION:P1D"), "the day after has no form")
    // A label for each of two thousand years would be a page of its own.
    #expect(try #require(site["measures/toll.html"]).utf8.count < 60_000)
  }

  @Test func `A page leads to the years and themes near it, the page of all to all`() throws {
    var content: [String: String] = [:]
    for number in 10..<70 {
      content["events/e-\(number).md"] =
        "---\ntitle: E\nkind: other\ndate: 19\(number)-05-05\nthemes: t-\(number)\n---\n"
      content["themes/t-\(number).md"] = "---\ntitle: T\(number)\n---\n"
    }
    let site = try SampleSite(content)
    func links(_ path: String, _ pattern: String) throws -> Int {
      try #require(site[path]).components(separatedBy: pattern).count - 1
    }
    #expect(try links("timeline/index.html", "<a href=\"19") == 60)
    #expect(try links("timeline/index.html", "<a href=\"theme-") == 60)
    let year = try #require(site["timeline/1940.html"])
    #expect(try links("timeline/1940.html", "<a href=\"19") == 39)
    #expect(
      year.contains(">1920</a>") && year.contains(">1959</a>") && year.contains("<b aria-current=\"page\">1940</b>"))
    #expect(year.contains(">T69</a>") && year.contains("<a href=\"../themes/index.html\">All themes</a>"))
    let theme = try #require(site["timeline/theme-t-12.html"])
    #expect(theme.contains(">T10</a>") && theme.contains(">T49</a>") && !theme.contains(">T50</a>"))
    #expect(theme.contains("<b aria-current=\"page\">T12</b>"))
  }

  @Test func `Every page leads to forty free pages, the list from A to Z to all`() throws {
    let pages = (10..<60).map { ("page-\($0).md", "---\ntitle: Page \($0)\n---\n") }
    let site = try SampleSite(Dictionary(uniqueKeysWithValues: pages))
    let brief = try #require(site["index.html"])
    #expect(brief.components(separatedBy: "<a href=\"page-").count - 1 == 40)
    #expect(brief.contains(">Page 49</a>") && !brief.contains(">Page 50</a>"))
    #expect(site["a-z.html"]?.contains(">Page 59</a>") == true)
  }

  @Test func `Phases are bands of a drawing unless they would be stripes`() throws {
    func bands(_ path: String, phases: Int) throws -> Int {
      var content = ["measures/toll.md": SampleSite.measure("Toll", "{date: 2024-12-01, status: in-force}")]
      let start = try #require(CalendarDay("2024-12-20"))
      for number in 0..<phases {
        content["phases/p-\(number + 100).md"] = "---\ntitle: P\nfrom: \(start.adding(days: 2 * number))\n---\n"
      }
      let page = try SampleSite.page(path, content)
      return (page.components(separatedBy: "<rect class=\"band").count - 1) / 2
    }
    #expect(try bands("timeline/index.html", phases: 60) == 60)
    #expect(try bands("timeline/index.html", phases: 61) == 0)
    // Six of them begin in 2024.
    #expect(try bands("timeline/2024.html", phases: 80) == 6)
  }

  @Test func `A lane has forty bars, the first of those that stood, and says how many more there are`() throws {
    var content: [String: String] = [:]
    for number in 10..<60 {
      content["measures/m-\(number).md"] = SampleSite.measure(
        "M \(number)",
        "{date: 2024-01-\(number % 20 + 10), status: in-force}, {date: 2024-0\(number % 2 + 2)-01, status: expired}")
    }
    content["measures/early.md"] = SampleSite.measure(
      "Early", "{date: 2023-01-01, status: in-force}, {date: 2023-12-01, status: expired}")
    content["measures/ban.md"] = SampleSite.measure("Ban", by: "south", "{date: 2024-02, status: announced}")
    let page = try SampleSite.page("timeline/2024.html", content)
    #expect(page.components(separatedBy: "10 more are in the list below.").count - 1 == 2)
    #expect(
      page.contains(">M 20</text>") && !page.contains(">Early</text>") && page.contains(">Ban (Feb, month only)</text>")
    )
  }
}
