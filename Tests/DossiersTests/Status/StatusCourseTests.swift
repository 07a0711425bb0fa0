import Samples
import Testing

@testable import Dossiers

/// What a measure's course answers by halving, held against what going through its history step by step says.
@Suite struct StatusCourseTests {
  private func measure(_ history: String) throws -> Measure {
    let files = ["measures/m.md": Sample.measure(history: history)].merging(Sample.actors) { a, _ in a }
    return try #require(try Sample.dossier(files).measure("m"))
  }

  /// A history with dates of every exactness, some out of order as far as that may be.
  private func history(_ random: inout SeededGenerator) -> String {
    let changes = ["in-force", "raised", "suspended", "suspended", "amended", "expired", "resumed"]
    var month = 1
    return (0..<Int.random(in: 1...8, using: &random)).map { number in
      month = min(12, month + Int.random(in: 0...1, using: &random))
      let text = month < 10 ? "2025-0\(month)" : "2025-\(month)"
      let date = [text, "\(text)-0\(Int.random(in: 1...4, using: &random))", "\(text)~"].randomElement(using: &random)
      let change = number == 0 ? "announced" : changes.randomElement(using: &random) ?? ""
      let rate = Bool.random(using: &random) ? ", rate: \(Int.random(in: 1...2, using: &random))" : ""
      let until = Bool.random(using: &random) ? ", until: 2027-0\(Int.random(in: 1...9, using: &random))" : ""
      let expected = Bool.random(using: &random) ? ", expected: 2027-0\(Int.random(in: 1...9, using: &random))" : ""
      return "{date: \(date ?? text), status: \(change)\(rate)\(until)\(expected)}"
    }.joined(separator: ", ")
  }

  @Test func `Halving finds what stands, since when and until when`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<120 {
      let measure = try measure(history(&random))
      var day = try #require(CalendarDay("2024-12-25"))
      for _ in 0..<60 {
        #expect(describe(measure.standing(on: day)) == StepByStep(measure, on: day).standing)
        #expect(measure.upcoming(after: day).map(\.date) == StepByStep(measure, on: day).ahead)
        day = day.adding(days: 7)
      }
      for index in measure.history.indices {
        let before = measure.history.prefix(index).last { $0.rate != nil }?.rate
        #expect(measure.previousRate(beforeTransitionAt: index) == before)
      }
    }
  }

  private func describe(_ standing: Standing?) -> String? {
    standing.map { standing in
      "\(standing.status) \(standing.last.location) \(standing.since) \(standing.rate?.number ?? -1) \(standing.rateSince)"
    }
  }

  /// With a walk through the history for each answer this would take minutes.
  @Test func `A measure that changes each day is asked about each of them`() throws {
    let count = 4_000
    let first = try #require(CalendarDay("1950-01-01"))
    let steps = (1..<count).map { number in
      "{date: \(first.adding(days: number)), status: suspended, rate: \(number % 90), until: "
        + "\(first.adding(days: number + 40)), expected: \(first.adding(days: number + 30))}"
    }
    let measure = try measure("{date: 1950-01-01, status: in-force}, " + steps.joined(separator: ", "))
    for number in 1..<count {
      let day = first.adding(days: number)
      #expect(measure.standing(on: day)?.last.date == EDTFDate(day))
      #expect(measure.standing(on: day)?.since.description == "1950-01-02")
      #expect(measure.upcoming(after: day).count == 2)
    }
    let overtaken = measure.overtakenDates(on: first.adding(days: 2 * count))
    #expect(overtaken.count { $0.date.kind == .expected } == count - 2)
  }
}

/// The rules of docs/guide/vocabulary.md, applied one transition after the other.
private struct StepByStep {
  private var run: [(transition: Transition, status: Status, rate: Rate?)] = []

  init(_ measure: Measure, on day: CalendarDay) {
    var state = MeasureState.none
    var rate: Rate?
    for transition in measure.history {
      guard transition.date.hasBegun(by: day) else { break }
      state = state.after(transition.change)
      rate = transition.rate ?? rate
      guard let status = state.status else { continue }
      if run.last?.status != status { run = [] }
      run.append((transition, status, rate))
    }
  }

  /// As the test describes what stands.
  var standing: String? {
    guard let last = run.last, let first = run.first else { return nil }
    var rateSince = last
    for step in run.reversed() {
      guard step.rate == last.rate else { break }
      rateSince = step
    }
    return "\(last.status) \(last.transition.location) \(first.transition.date) \(last.rate?.number ?? -1) "
      + "\(rateSince.transition.date)"
  }

  /// All dates given lie beyond the days asked about.
  var ahead: [EDTFDate] {
    guard let last = run.last?.transition else { return [] }
    let latest = run.reversed().prefix { $0.transition.date == last.date }
    let expected = latest.first { $0.transition.expected != nil }?.transition.expected
    let until = run.reversed().first { $0.transition.until != nil }?.transition.until
    return [until, expected].compactMap(\.self).sorted()
  }
}
