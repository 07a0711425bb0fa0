import Dossiers
import Testing
import Wording

@Suite struct EnglishDatesTests {
  private let words = English()

  @Test(
    arguments: [
      ("2026-10-08", "8 October 2026", "8 Oct 2026", "8 Oct"),
      ("2026-10", "October 2026", "Oct 2026", "Oct"),
      ("2026", "2026", "2026", "2026"),
      ("2025-05~", "about May 2025", "about May 2025", "about May"),
      ("2025-09-03?", "possibly 3 September 2025", "possibly 3 Sep 2025", "possibly 3 Sep"),
      ("2025%", "possibly about 2025", "possibly about 2025", "possibly about 2025"),
      ("2025-10-09/2025-10-11", "9 to 11 October 2025", "9–11 Oct 2025", "9–11 Oct"),
      (
        "2025-09-14/2025-10-02", "14 September to 2 October 2025", "14 Sep – 2 Oct 2025", "14 Sep – 2 Oct"
      ),
      (
        "2025-12-30/2026-01-02", "30 December 2025 to 2 January 2026", "30 Dec 2025 – 2 Jan 2026",
        "30 Dec 2025 – 2 Jan 2026"
      ),
      ("2025-05/2025-07", "May to July 2025", "May–Jul 2025", "May–Jul"),
      ("2025-05/2026-01", "May 2025 to January 2026", "May 2025 – Jan 2026", "May 2025 – Jan 2026"),
      ("2024/2025", "2024 to 2025", "2024–2025", "2024–2025"),
      ("2025-05/2025-06-03", "May 2025 to 3 June 2025", "May 2025 – 3 Jun 2025", "May – 3 Jun"),
      ("2025-05~/2025-06", "about May 2025 to June 2025", "about May 2025 – Jun 2025", "about May – Jun"),
      ("../2025-11", "until November 2025", "until Nov 2025", "until Nov"),
      (
        "/2025-11", "until November 2025, beginning unknown", "until Nov 2025, beginning unknown",
        "until Nov, beginning unknown"
      ),
      ("2025-11-10/..", "from 10 November 2025", "from 10 Nov 2025", "from 10 Nov"),
      (
        "2025-11-10/", "from 10 November 2025, end unknown", "from 10 Nov 2025, end unknown",
        "from 10 Nov, end unknown"
      ),
      ("2025/", "from 2025, end unknown", "from 2025, end unknown", "from 2025, end unknown"),
    ] as [(String, String, String, String)])
  func `A date reads with the precision it has`(
    text: String, long: String, short: String, dayAndMonth: String
  ) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.date(date, .long) == long)
    #expect(words.date(date, .short) == short)
    #expect(words.date(date, .dayAndMonth) == dayAndMonth)
  }

  @Test func `A day reads as a date does`() throws {
    let day = try #require(CalendarDay("2026-10-08"))
    #expect(words.date(day, .long) == "8 October 2026")
    #expect(words.date(day, .short) == "8 Oct 2026")
    #expect(words.date(day, .dayAndMonth) == "8 Oct")
  }
}
