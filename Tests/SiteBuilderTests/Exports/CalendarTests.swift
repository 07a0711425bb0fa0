import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct CalendarTests {
  private func calendar(_ files: [String: String], asOf: String? = nil) throws -> String? {
    try SmallSite.file("calendar.ics", files, asOf: asOf, baseURL: "https://gazette.example/")?
      .replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
  }

  @Test func `A day ahead is an all-day entry whose end is the day after`() throws {
    let toll = SmallSite.measure(
      "{date: 2025-03-03, status: in-force}, {date: 2025-05-05, status: suspended, until: 2026-12-31, note: 'A year, no more.'}"
    )
    #expect(
      try calendar(["measures/toll.md": toll]) == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Dossier//Dossier//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:Ferry\\; dispute & more
        X-WR-CALNAME:Ferry\\; dispute & more
        BEGIN:VEVENT
        UID:toll-until-2026-12-31@gazette.example
        DTSTAMP:20261009T000000Z
        SEQUENCE:20735
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        SUMMARY:Pause ends: Toll
        DESCRIPTION:A year\\, no more.\\nFerry toll. Ferry\\; dispute & more\\, as of 9 October 2026.
        URL:https://gazette.example/measures/toll.html
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `A month is a month and says so; a year is left out`() throws {
    let month = SmallSite.measure("{date: 2025-03-03, status: announced, expected: 2026-11}")
    let text = try #require(try calendar(["measures/toll.md": month]))
    for line in [
      "UID:toll-expected-2026-11@gazette.example", "DTSTART;VALUE=DATE:20261101", "DTEND;VALUE=DATE:20261201",
      "STATUS:TENTATIVE", "SUMMARY:Next step expected: Toll",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    #expect(text.contains("Known to the month only: November 2026."))
    let year = SmallSite.measure("{date: 2025-03-03, status: announced, expected: 2028}")
    #expect(try calendar(["measures/toll.md": year]) == nil)
  }

  @Test func `A date that was overtaken stays, cancelled, and keeps its UID`() throws {
    let history = "{date: 2026-08-08, status: threatened, expected: 2026-11-01}"
    let before = try #require(try calendar(["measures/toll.md": SmallSite.measure(history)], asOf: "2026-09-09"))
    #expect(before.contains("STATUS:TENTATIVE\n") && before.contains("SEQUENCE:20705\n"))
    let later = SmallSite.measure(history + ", {date: 2026-09-20, status: withdrawn, note: Dropped.}")
    #expect(try calendar(["measures/toll.md": later], asOf: "2026-09-09") == before)
    let after = try #require(try calendar(["measures/toll.md": later]))
    for line in [
      "UID:toll-expected-2026-11-01@gazette.example", "STATUS:CANCELLED", "SEQUENCE:20735",
      "SUMMARY:Cancelled: Next step expected: Toll",
    ] { #expect(after.contains(line + "\n"), "\(line)") }
    #expect(after.contains("DESCRIPTION:This date no longer holds. Withdrawn\\, 20 September 2026: Dropped.\\n"))
    #expect(before.contains("UID:toll-expected-2026-11-01@gazette.example\n"))
  }

  @Test func `The end of a pause of a part says so, and what no act gives is not certain`() throws {
    let history = """
      {date: 2025-05-14, status: in-force, rate: 10, held: {rate: 24, until: 2026-11-10}},
      {date: 2026-09-28, status: extended, basis: announced, rate: 10, held: {rate: 24, until: 2027-01-10}}
      """
    let text = try #require(try calendar(["measures/toll.md": SmallSite.measure(history)]))
    let entries = text.split(separator: "BEGIN:VEVENT").dropFirst()
    let lines = entries.map { entry in entry.split(separator: "\n").filter { $0.hasPrefix("S") && !$0.hasPrefix("SEQ") }
    }
    #expect(
      lines == [
        ["STATUS:CONFIRMED", "SUMMARY:Pause of 24 further points ends: Toll"],
        ["STATUS:TENTATIVE", "SUMMARY:Pause of 24 further points ends (announced\\, act not found): Toll"],
      ])
    #expect(text.contains("UID:toll-held-2026-11-10@gazette.example\n"))
    #expect(!text.contains("SUMMARY:Ends"))
  }

  @Test(arguments: [
    ("9999-12-31", "DTSTART;VALUE=DATE:99991231\nDURATION:P1D\n"),
    ("9999-12", "DTSTART;VALUE=DATE:99991201\nDURATION:P31D\n"),
    ("9999-12-30", "DTSTART;VALUE=DATE:99991230\nDTEND;VALUE=DATE:99991231\n"),
  ])
  func `What ends with the calendar says how long it lasts`(date: String, lines: String) throws {
    let toll = SmallSite.measure("{date: 2025-03-03, status: announced, expected: \(date)}")
    let text = try #require(try calendar(["measures/toll.md": toll]))
    #expect(text.contains(lines))
    #expect(!text.contains("100000101"))
  }

  @Test func `A planned event keeps its UID when it moves`() throws {
    func event(_ date: String) -> [String: String] {
      ["events/talks.md": "---\ntitle: Talks\nkind: talks\ndate: \(date)\n---\n"]
    }
    let days = try #require(try calendar(event("2026-11-18/2026-11-19")))
    #expect(days.contains("UID:talks-event@gazette.example\n"))
    #expect(days.contains("DTSTART;VALUE=DATE:20261118\nDTEND;VALUE=DATE:20261120\nSTATUS:CONFIRMED\n"))
    #expect(try #require(try calendar(event("2026-12-01"))).contains("UID:talks-event@gazette.example\n"))
    #expect(try #require(try calendar(event("2026-12-01~"))).contains("STATUS:TENTATIVE\n"))
  }

  @Test func `Without a date there is no calendar, which would be none by the standard`() throws {
    #expect(try calendar([:]) == nil)
  }
}
