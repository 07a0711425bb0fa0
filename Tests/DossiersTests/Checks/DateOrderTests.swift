import Samples
import Testing

@Suite struct DateOrderTests {
  private func phase(_ from: String, _ until: String? = nil) -> String {
    Sample.page("title: P\nfrom: \(from)" + (until.map { "\nuntil: \($0)" } ?? ""))
  }

  private func series(_ dates: String...) -> String {
    let points = dates.map { "{date: \($0), value: 1}" }.joined(separator: ", ")
    return Sample.page("title: S\nunit: percent\nkind: step\npoints: [\(points)]")
  }

  @Test func `A history is in order of date`() throws {
    let history =
      "{date: 2025-04-10, status: in-force}, {date: 2025-04-09, status: raised}, {date: 2025-03, status: lowered}"
    #expect(
      try findings("date-order", in: ["measures/m.md": Sample.measure(history: history)]) == [
        "measures/m.md:7:49: The history of a measure is in order of date, 2025-04-09 does not come after 2025-04-10. [date-order]",
        "measures/m.md:7:85: The history of a measure is in order of date, 2025-03 does not come after 2025-04-09. [date-order]",
      ])
  }

  @Test func `One day may see two changes, and a month may hold an earlier day`() throws {
    let history =
      "{date: 2025-04-10, status: in-force}, {date: 2025-04-10, status: raised}, {date: 2025-04, status: lowered}"
    #expect(try findings("date-order", in: ["measures/m.md": Sample.measure(history: history)]) == [])
  }

  @Test func `So are the points of a series`() throws {
    #expect(
      try findings("date-order", in: ["series/s.md": series("2025-02", "2025-01-31")]) == [
        "series/s.md:5:37: The list of points of a series is in order of date, 2025-01-31 does not come after 2025-02. [date-order]"
      ])
    #expect(try findings("date-order", in: ["series/s.md": series("2025-01-31", "2025-02", "2025-02-04")]) == [])
  }

  @Test func `Phases follow each other`() throws {
    let files = [
      "phases/b.md": phase("2025-05-12"), "phases/a.md": phase("2025-02", "2025-06-01"),
      "phases/c.md": phase("2025-11"),
    ]
    #expect(
      try findings("date-order", in: files) == [
        "phases/b.md:1:1: Phases follow each other: 'b' begins before 'a' has ended. [date-order] "
          + "(The phase before. phases/a.md:1:1)"
      ])
    let touching = [
      "phases/a.md": phase("2025-02", "2025-05-12"), "phases/b.md": phase("2025-05-12", "2025-10"),
      "phases/c.md": phase("2025-10-09"),
    ]
    #expect(try findings("date-order", in: touching) == [])
  }
}
