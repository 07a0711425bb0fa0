import Dossiers
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: ["2025-10-09", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `A day is written in full`(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "2025-02-30", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-10-00", "0000-01-01", "2025-10", "2025",
    "2025-10-9", "2025-10-09 ", "2025-10-09~", "2025-10-09/2025-10-09", "20251009", "", "2025-10-0x",
  ])
  func `Anything else is no day`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-10-09", 20_735), ("0001-01-01", -719_162),
  ])
  func `Days are counted from 1970`(text: String, number: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(CalendarDay(number: number) == day)
  }

  @Test func `Numbers and days go both ways over four centuries`() throws {
    var previous = try #require(CalendarDay("1799-12-31"))
    for number in (previous.number + 1)...(previous.number + 146_098) {
      let day = CalendarDay(number: number)
      #expect(day.number == number && previous < day && CalendarDay(day.description) == day)
      previous = day
    }
    #expect(previous.description == "2200-01-01")
  }

  @Test func `Arithmetic crosses months and years`() throws {
    let day = try #require(CalendarDay("2025-12-31"))
    #expect(day.adding(days: 1).description == "2026-01-01")
    #expect(day.adding(days: -365).description == "2024-12-31")
    #expect(day.days(to: try #require(CalendarDay("2026-10-09"))) == 282)
    #expect(day.days(to: try #require(CalendarDay("2025-10-01"))) == -91)
  }

  @Test func `Numbers and days go both ways around the first year and after the last`() throws {
    for text in ["0001-01-01", "9999-12-31"] {
      let day = try #require(CalendarDay(text))
      for distance in -366...366 {
        let other = day.adding(days: distance)
        #expect(day.days(to: other) == distance)
        #expect(day < other || distance <= 0)
      }
    }
    #expect(try #require(CalendarDay("0001-01-01")).adding(days: -1).description == "0000-12-31")
    #expect(try #require(CalendarDay("9999-12-31")).adding(days: 1).description == "10000-01-01")
  }

  @Test(arguments: [1_000_000_000, .max, -1_000_000_000, .min]) func `Arithmetic stops somewhere`(days: Int) throws {
    let day = try #require(CalendarDay("2025-10-09"))
    let end = day.adding(days: days)
    #expect(end.description == (days > 0 ? "32767-12-31" : "0000-01-01"))
    #expect(end.adding(days: days) == end)
    #expect(CalendarDay(number: days) == end)
    #expect((1...12).contains(end.month) && (1...31).contains(end.day))
  }
}
