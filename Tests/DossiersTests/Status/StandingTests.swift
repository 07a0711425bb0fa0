import Dossiers
import Samples
import Testing

@Suite struct StandingTests {
  private let history = """
    {date: 2025-02-01, status: announced}, {date: 2025-02-04, status: in-force, rate: 10, note: First},
    {date: 2025-03-04, status: raised, rate: 20}, {date: 2025-05~, status: amended},
    {date: 2025-11-10, status: suspended, until: 2026-11-10}, {date: 2026-02-20, status: struck-down}
    """

  private func measure(_ history: String) throws -> Measure {
    let files = ["measures/m.md": Sample.measure(history: history)].merging(Sample.actors) { a, _ in a }
    return try #require(try Sample.dossier(files).measure("m"))
  }

  private func describe(_ measure: Measure, _ day: String) throws -> String? {
    let day = try #require(CalendarDay(day))
    return measure.standing(on: day).map {
      "\($0.status) \($0.last.change) since \($0.since) \(($0.rate?.number).map { "\($0)" } ?? "-")"
    }
  }

  @Test(
    arguments: [
      ("2025-01-31", nil), ("2025-02-01", "announced announced since 2025-02-01 -"),
      ("2025-02-03", "announced announced since 2025-02-01 -"),
      ("2025-02-04", "inForce in-force since 2025-02-04 10.0"),
      ("2025-03-04", "inForce raised since 2025-02-04 20.0"), ("2025-05-01", "inForce amended since 2025-02-04 20.0"),
      ("2025-11-10", "suspended suspended since 2025-11-10 20.0"),
      ("2026-11-11", "ended struck-down since 2026-02-20 20.0"),
    ] as [(String, String?)])
  func `What stands on a day is the last transition up to it`(day: String, standing: String?) throws {
    #expect(try describe(try measure(history), day) == standing)
  }

  @Test func `A rate holds from the step that set it, not from when the measure came into force`() throws {
    let measure = try measure(
      "{date: 2025-02-01, status: announced, rate: 10}, {date: 2025-02-04, status: in-force, rate: 10}, "
        + "{date: 2025-03-04, status: raised, rate: 20}, {date: 2025-05, status: extended, rate: 20}")
    func since(_ day: String) throws -> String? {
      measure.standing(on: try #require(CalendarDay(day))).map { "\($0.since) \($0.rateSince)" }
    }
    #expect(try since("2025-02-02") == "2025-02-01 2025-02-01")
    #expect(try since("2025-02-05") == "2025-02-04 2025-02-04")
    #expect(try since("2025-06-01") == "2025-02-04 2025-03-04")
  }

  @Test func `A status runs from its first day though it is confirmed later`() throws {
    let measure = try measure(
      "{date: 2025-01, status: in-force}, {date: 2025-02, status: suspended}, {date: 2025-03, status: suspended}")
    #expect(try describe(measure, "2025-04-01") == "suspended suspended since 2025-02 -")
  }

  @Test func `Spans reach from one transition to the next`() throws {
    let spans = try measure(history).statuses.map {
      "\($0.status) \($0.change) \($0.from) to \($0.until?.description ?? "now") \(($0.rate?.number).map { "\($0)" } ?? "-")"
    }
    #expect(
      spans == [
        "announced announced 2025-02-01 to 2025-02-04 -", "inForce in-force 2025-02-04 to 2025-03-04 10.0",
        "inForce raised 2025-03-04 to 2025-05~ 20.0", "inForce amended 2025-05~ to 2025-11-10 20.0",
        "suspended suspended 2025-11-10 to 2026-02-20 20.0", "ended struck-down 2026-02-20 to now 20.0",
      ])
  }

  @Test func `What is held back stays with the steps that keep what they find, and goes with the others`() throws {
    let measure = try measure(
      """
      {date: 2025-05-14, status: in-force, rate: 10, held: {rate: 24, note: A pause}},
      {date: 2025-08-12, status: extended, held: {rate: 24, until: 2025-11-10}}, {date: 2025-09, status: amended},
      {date: 2025-11-01, status: extended, basis: announced, held: {rate: 24, until: 2026-01-10}},
      {date: 2025-11-10, status: raised, rate: 34}
      """)
    func held(_ day: String) throws -> String? {
      try measure.standing(on: #require(CalendarDay(day)))?.held.map { held in
        let days = [held.ending.written, held.ending.said].map { $0?.date.description ?? "-" }
        return "\(held.rate) \(days.joined(separator: " ")) \(held.note ?? "")"
      }
    }
    #expect(try held("2025-06-01") == "24.0 - - A pause")
    #expect(try held("2025-09-30") == "24.0 2025-11-10 - A pause")
    #expect(try held("2025-11-02") == "24.0 2025-11-10 2026-01-10 A pause")
    #expect(try held("2025-11-10") == nil)
    #expect(measure.history.map(\.prolonged) == [nil, .heldPart, nil, nil, nil])
  }

  @Test func `A change that no rate shows is told of until the status ends`() throws {
    let measure = try measure(
      """
      {date: 2025-01-01, status: in-force, rate: 5}, {date: 2025-02-01, status: raised, rate: 9},
      {date: 2025-03-01, status: amended}, {date: 2025-04-01, status: extended}, {date: 2025-05-01, status: raised},
      {date: 2025-06-01, status: suspended}
      """)
    let days = ["2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01", "2025-06-01"]
    #expect(
      try days.map { try measure.standing(on: #require(CalendarDay($0)))?.amendedSince?.description } == [
        nil, "2025-03-01", "2025-03-01", "2025-05-01", nil,
      ])
  }

  @Test func `A status rests on an act if one of its steps does`() throws {
    let measure = try measure(
      """
      {date: 2025-01-01, status: in-force, basis: reported}, {date: 2025-02-01, status: extended},
      {date: 2025-03-01, status: suspended, basis: claimed}
      """)
    let days = ["2025-01-01", "2025-02-01", "2025-03-01"]
    #expect(try days.map { try measure.standing(on: #require(CalendarDay($0)))?.restsOnAct } == [false, true, false])
  }

  @Test func `What was denied may be pending once more, and the step that led there is known`() throws {
    let measure = try measure(
      """
      {date: 2025-01-01, status: announced}, {date: 2025-02-01, status: expired}, {date: 2025-03-01, status: announced},
      {date: 2025-04-01, status: amended}, {date: 2025-05-01, status: suspended}, {date: 2025-06-01, status: amended}
      """)
    #expect(measure.statuses.map(\.status) == [.announced, .ended, .announced, .announced, .suspended, .suspended])
    let causes = measure.statuses.map(\.standing.cause.id)
    #expect(causes == ["announced", "expired", "announced", "announced", "suspended", "suspended"])
  }

  @Test func `A rate that is not known is not carried on, and a text is a rate too`() throws {
    let measure = try measure(
      """
      {date: 2025-01-01, status: in-force, rate: 10}, {date: 2025-02-01, status: amended},
      {date: 2025-03-01, status: raised, rate: 7.5 to 100% by product}, {date: 2025-04-01, status: amended},
      {date: 2025-05-01, status: lowered, rate: unknown}, {date: 2025-06-01, status: amended}
      """)
    let rates = measure.statuses.map(\.rate)
    let range = Rate.text("7.5 to 100% by product")
    #expect(rates == [.number(10), .number(10), range, range, .unknown, .unknown])
    #expect(measure.standing(on: try #require(CalendarDay("2025-07-01")))?.rateSince.description == "2025-05-01")
  }

  @Test func `The rate before a transition is the last one given`() throws {
    let measure = try measure(history)
    let rates = measure.history.indices.map { measure.previousRate(beforeTransitionAt: $0)?.number }
    #expect(rates == [nil, nil, 10, 20, 20, 20])
  }
}
