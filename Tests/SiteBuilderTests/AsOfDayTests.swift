import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct AsOfDayTests {
  private let toll = SampleSite.measure(
    "Toll",
    "{date: 2025-03-03, status: announced, rate: 10}, {date: 2025-03-10, status: in-force, rate: 10}, "
      + "{date: 2025-04-01, status: raised, rate: 20, note: Doubled.}, {date: 2025-09-01, status: withdrawn}")
  private let ban = SampleSite.measure(
    "Ban", by: "south", "{date: 2025-03, status: in-force}, {date: 2025-04~, status: suspended}")

  private var content: [String: String] { ["measures/toll.md": toll, "measures/ban.md": ban] }

  @Test func `Each day on which something changed has a page, and so has the as-of day`() throws {
    let site = try SampleSite(content)
    #expect(
      site.paths(in: "as-of/") == [
        "as-of/2025-03-03.html", "as-of/2025-03-10.html", "as-of/2025-04-01.html", "as-of/2025-06-30.html",
        "as-of/index.html",
      ])
    let page = try #require(site["as-of/2025-06-30.html"])
    #expect(page.contains("<h1>What stands on 30 June 2025</h1>"))
    #expect(page.contains("No step is dated to this day."))
    #expect(page.contains("<a rel=\"prev\" href=\"2025-04-01.html\">"))
    #expect(!page.contains("rel=\"next\""))
    #expect(site["index.html"]?.contains("<p class=\"stamp\"><a href=\"as-of/2025-06-30.html\">") == true)
  }

  @Test func `A page tells what stood that day and what changed to make it so`() throws {
    let page = try #require(try SampleSite(content)["as-of/2025-04-01.html"])
    #expect(page.contains("<b>Raised</b></span> <span class=\"rate\">▲ 10 → 20%</span></span><p>Doubled.</p>"))
    #expect(page.contains("<span class=\"meta\">20%, since 1 Apr 2025</span>"))
    #expect(!page.contains("Withdrawn"))
    let before = try #require(try SampleSite(content)["as-of/2025-03-10.html"])
    #expect(before.contains("<span class=\"rate\">10%</span> <span class=\"rate\">was announced</span>"))
    #expect(before.contains("2 measures in force."))
  }

  @Test func `What is not dated to the day shows on the first day after its period began, as what it is`() throws {
    let site = try SampleSite(content)
    #expect(site["as-of/2025-03-01.html"] == nil)
    let first = try #require(site["as-of/2025-03-03.html"])
    #expect(first.contains("Also by this day</h2>"))
    #expect(first.contains("<time datetime=\"2025-03\">March 2025, month only</time>"))
    let april = try #require(site["as-of/2025-04-01.html"])
    #expect(april.contains("Also since 10 March 2025</h2>"))
    #expect(april.contains("<span class=\"meta\">about April 2025, month only</span>"))
    #expect(site["as-of/index.html"]?.contains("In force</b></span> dated March 2025, month only") == true)
  }

  @Test func `As of an earlier day later days do not exist`() throws {
    let site = try SampleSite(content, asOf: "2025-03-20")
    #expect(
      site.paths(in: "as-of/") == [
        "as-of/2025-03-03.html", "as-of/2025-03-10.html", "as-of/2025-03-20.html", "as-of/index.html",
      ])
    #expect(site["as-of/index.html"]?.contains("Doubled") == false)
  }

  @Test func `The latest days have pages up to the setting, the list holds all`() throws {
    let site = try SampleSite(content, settings: "as_of_pages: 2")
    #expect(site.paths(in: "as-of/2") == ["as-of/2025-04-01.html", "as-of/2025-06-30.html"])
    let list = try #require(site["as-of/index.html"])
    #expect(list.contains("The latest 2 of 4 days have a page of their own"))
    #expect(list.contains("<p class=\"date\"><time datetime=\"2025-03-10\">10 Mar 2025</time></p>"))
    #expect(site["as-of/2025-04-01.html"]?.contains("rel=\"prev\"") == false)
    #expect(try SampleSite(content, settings: "as_of_pages: 0").paths(in: "as-of/") == [])
  }

  @Test func `Without a measure that has begun there are no days`() throws {
    #expect(try SampleSite([:]).paths(in: "as-of/") == [])
    #expect(try SampleSite(content, asOf: "2020-01-01").paths(in: "as-of/") == [])
  }

  @Test func `A large dossier counts what stood, but for the as-of day`() throws {
    var content: [String: String] = [:]
    // 101 measures on 200 days.
    for number in 0..<101 {
      let day = number < 100 ? 1 + number % 28 : 28
      let month = number < 100 ? 1 + number / 28 : 1
      let history =
        "{date: 202\(number % 2)-0\(month)-\(day < 10 ? "0" : "")\(day), status: announced}, "
        + "{date: 2022-0\(month)-\(day < 10 ? "0" : "")\(day), status: in-force}"
      content["measures/m-\(number).md"] = SampleSite.measure("M \(number)", by: "south", history)
    }
    let site = try SampleSite(content)
    let pages = site.paths(in: "as-of/2")
    #expect(pages.count * 101 > 20_000)
    let past = try #require(site["as-of/2022-04-16.html"])
    // The other side has nothing, and a column for it.
    #expect(past.contains("<b>In force</b></span></th><td class=\"right\">0</td><td class=\"right\">101</td>"))
    #expect(!past.contains("class=\"board\""))
    #expect(site["as-of/2025-06-30.html"]?.contains("class=\"board\"") == true)
  }

  @Test func `Figures are those of the brief on that day, or of all series with a side`() throws {
    var content = content
    content["series/rate.md"] = """
      ---
      title: The rate
      unit: percent
      kind: step
      side: north
      points: [{date: 2025-03-10, value: 10, note: First.}, {date: 2025-03-20, value: 10},
        {date: 2025-04-01, value: 20, status: threatened}, {date: 2025-05-01, value: 30}]
      ---

      """
    let site = try SampleSite(content)
    #expect(site["as-of/2025-03-03.html"]?.contains("class=\"number\"") == false)
    let april = try #require(site["as-of/2025-04-01.html"])
    #expect(april.contains("<p class=\"number\">10<span class=\"unit\">%</span></p>"))
    #expect(april.contains("<p class=\"meta\">Since 10 March 2025. First.</p>"))
    content["index.md"] = """
      ---
      title: Brief
      figures: [{series: rate, label: General duty, note: As of today.}]
      ---

      """
    let named = try #require(try SampleSite(content)["as-of/2025-04-01.html"])
    #expect(named.contains("General duty</a>") && !named.contains("As of today."))
  }

  @Test func `Two steps on one day stand in order, and the last decides what stood`() throws {
    let history = "{date: 2025-03-03, status: announced}, {date: 2025-03-03, status: in-force, rate: 5}"
    let site = try SampleSite(["measures/toll.md": SampleSite.measure("Toll", history)])
    let page = try #require(site["as-of/2025-03-03.html"])
    #expect(page.contains("1 measure in force."))
    let list = try #require(site["as-of/index.html"])
    let states = list.split(separator: "data-state=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(states == ["Announced", "In force, 5%"])
  }
}
