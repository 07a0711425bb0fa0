import Testing
import Wording

@testable import Pages
@testable import SiteBuilder

/// Changes, A to Z, and the page for what is not found.
@Suite struct ReaderListTests {
  private func event(_ title: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\nkind: talks\ndate: 2025-03-03\n\(more)\n---\n"
  }

  // MARK: Changes

  @Test func `Changes stand under their days, the latest first, conclusions before wording`() throws {
    let site = try SampleSite([
      "events/a.md": event("First", "changes: [{date: 2025-05-01, note: Wording.}, {date: 2025-06-01, note: Later.}]"),
      "events/b.md": event("Second", "updated: 2025-05-01\nchanges: [{date: 2025-05-01, note: Turned., major: true}]"),
      "events/c.md": event("Third", "updated: 2025-05-01"),
      "events/d.md": event("Ahead", "updated: 2025-07-01\nchanges: [{date: 2025-07-01, note: Not yet.}]"),
    ])
    let page = try #require(site["changes.html"])
    let order = ["1 June 2025", "Later.", "1 May 2025", "Major change: Turned.", "Wording.", "Third", "event, updated"]
    let places = order.compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
    #expect(!page.contains("Not yet.") && !page.contains("Ahead"))
    #expect(page.split(separator: "Second</a>").count == 2, "what is told of is not listed again as updated")
  }

  @Test func `A day on which much was updated gives numbers`() throws {
    let events = (0..<6).map { ("events/e\($0).md", event("Event \($0)", "updated: 2025-05-01")) }
    let page = try #require(try SampleSite(Dictionary(uniqueKeysWithValues: events))["changes.html"])
    #expect(page.contains("<a href=\"events/index.html\">6 events</a> <span class=\"meta\">updated</span>"))
    #expect(!page.contains("Event 1"))
  }

  @Test func `Where nothing is known of changes there is no page`() throws {
    #expect(try SampleSite(["events/a.md": event("First")])["changes.html"] == nil)
    let later = ["events/a.md": event("First", "updated: 2025-05-01")]
    #expect(try SampleSite(later, asOf: "2025-04-01")["changes.html"] == nil)
  }

  // MARK: A to Z

  @Test(arguments: [
    ("Šefčovič", "sefcovic", "S"), ("Ørsted", "orsted", "O"), ("ÆON", "aeon", "A"), ("straße 3", "strasse3", "S"),
    ("\u{201C}The\u{201D} ban", "theban", "T"), ("E\u{301}lan", "elan", "E"), ("100 percent", "100percent", "0–9"),
    ("商务部", "商务部", "Other"), ("—", "\u{FFFD}—", "Other"), ("", "\u{FFFD}", "Other"),
  ])
  func `Names are folded to the letters of English`(name: String, folded: String, heading: String) {
    let key = AlphabetKey(name)
    #expect(key.folded == folded)
    #expect(key.heading.title(English()) == heading)
  }

  @Test func `Every record stands under its letter once, in an order that is the same everywhere`() throws {
    let site = try SampleSite([
      "events/a.md": event("Šef"), "events/b.md": event("sea"), "events/c.md": event("Zoll"),
      "events/d.md": event("3 days"), "events/e.md": event("商务"), "events/f.md": event("sea"),
      "index.md": "---\ntitle: Brief\n---\n", "about.md": "---\ntitle: About\n---\n",
      "404.md": "---\ntitle: Lost\n---\n",
    ])
    let page = try #require(site["a-z.html"])
    let rows = page.split(separator: "<ul class=\"records\">").dropFirst().joined().split(separator: "<a href=\"")
    let paths = rows.map { String($0.prefix { $0 != "\"" }) }.filter { $0.contains("events/") || $0 == "about.html" }
    let own = Array(paths.prefix(7))
    #expect(
      own == [
        "events/d.html", "about.html", "events/b.html", "events/f.html", "events/a.html", "events/c.html",
        "events/e.html",
      ])
    #expect(
      page.contains("<a href=\"#digits-heading\">0–9</a>") && page.contains("<h2 id=\"other-heading\">Other</h2>"))
    #expect(page.contains("The North</a>") && !page.contains(">Lost</a>"))
  }

  // MARK: What is not found

  @Test(arguments: [
    ("https://example.org/", "/"), ("https://example.org", "/"), ("https://example.org/a/b", "/a/b/"),
    ("https://example.org//evil.example/", "/evil.example/"),
  ])
  func `The 404 page counts its links from where the site begins`(address: String, base: String) throws {
    let ours = try SampleSite([:], baseURL: address)
    let written = try SampleSite(["404.md": "---\ntitle: Lost\n---\n"], baseURL: address)
    for site in [ours, written] {
      #expect(site["404.html"]?.contains("<base href=\"\(base)\">") == true)
      #expect(site["index.html"]?.contains("<base") == false)
    }
    #expect(try SampleSite([:])["404.html"]?.contains("<base") == false)
  }
}
