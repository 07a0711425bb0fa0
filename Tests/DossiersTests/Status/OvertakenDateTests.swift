import Dossiers
import Samples
import Testing

@Suite struct OvertakenDateTests {
  private func overtaken(_ history: String, on day: String) throws -> [String] {
    let dossier = try Sample.dossier(
      ["measures/m.md": Sample.measure(history: history)].merging(Sample.actors) { a, _ in a })
    let measure = try #require(dossier.measure("m"))
    return measure.overtakenDates(on: try #require(CalendarDay(day))).map {
      "\($0.date.date) \($0.date.kind) by \($0.step.change) \($0.step.date), was \($0.status)"
    }
  }

  private let threat = """
    {date: 2025-10-10, status: threatened, expected: 2025-11-01}, {date: 2025-10-26, status: withdrawn}
    """

  @Test(arguments: [
    ("2025-10-25", []), ("2025-10-26", ["2025-11-01 expected by withdrawn 2025-10-26, was threatened"]),
    ("2026-10-09", ["2025-11-01 expected by withdrawn 2025-10-26, was threatened"]),
  ])
  func `A date that a later step takes away before it comes is overtaken from then on`(
    day: String, dates: [String]
  ) throws {
    #expect(try overtaken(threat, on: day) == dates)
  }

  @Test func `A date that came is not overtaken, whatever came then or later`() throws {
    let history = """
      {date: 2025-08-11, status: announced, expected: 2025-11-10}, {date: 2025-11-10, status: in-force, until: 2026-02},
      {date: 2026-02-10, status: expired}
      """
    #expect(try overtaken(history, on: "2026-10-09") == [])
  }

  @Test func `A pause that is prolonged before it ends takes its old end away`() throws {
    let history = """
      {date: 2025-05-14, status: suspended, until: 2025-08-12}, {date: 2025-08-11, status: suspended, until: 2025-11-10}
      """
    let first = "{date: 2025-04-10, status: in-force}, "
    #expect(
      try overtaken(first + history, on: "2025-08-11") == [
        "2025-08-12 until by suspended 2025-08-11, was suspended"
      ])
  }

  @Test func `The end of a pause of a part goes with the measure`() throws {
    let history = """
      {date: 2025-05-14, status: in-force, rate: 10, held: {rate: 24, until: 2026-11-10}},
      {date: 2026-02-20, status: struck-down}
      """
    #expect(
      try overtaken(history, on: "2026-10-09") == ["2026-11-10 held by struck-down 2026-02-20, was inForce"])
  }

  @Test func `A day that is only said takes none away, and goes when an act names another`() throws {
    let history = """
      {date: 2025-11-10, status: announced, until: 2026-11-10},
      {date: 2026-09-28, status: extended, basis: announced, until: 2027-01-10}
      """
    #expect(try overtaken(history, on: "2026-10-09") == [])
    let act = ", {date: 2026-10-01, status: extended, until: 2027-02-01}"
    #expect(
      try overtaken(history + act, on: "2026-10-09") == [
        "2026-11-10 until by extended 2026-10-01, was announced",
        "2027-01-10 until by extended 2026-10-01, was announced",
      ])
  }

  @Test func `The same date said again, or said more exactly, is not overtaken`() throws {
    let history = """
      {date: 2026-01-01, status: announced, expected: 2026-12}, {date: 2026-02-01, status: amended, expected: 2026-12},
      {date: 2026-03-01, status: amended, expected: 2026-12-15}
      """
    #expect(try overtaken(history, on: "2026-10-09") == [])
  }
}
