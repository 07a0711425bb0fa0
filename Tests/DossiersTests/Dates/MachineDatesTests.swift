import Dossiers
import Testing

@Suite struct MachineDatesTests {
  @Test(
    arguments: [
      ("2026-10-08", "2026-10-08"), ("2026-10", "2026-10"), ("2026", "2026"), ("2025-05~", nil), ("2025-09-03?", nil),
      ("2025%", nil), ("2025-10-09/2025-10-11", nil), ("../2025-11", nil), ("2025-11-10/..", nil),
    ] as [(String, String?)])
  func `A date has a form for machines where HTML knows one`(text: String, machine: String?) throws {
    #expect(try EDTFDate(parsing: text).machine == machine)
  }

  @Test func `A day has one always`() throws {
    #expect(try #require(CalendarDay("2026-10-08")).machine == "2026-10-08")
  }
}
