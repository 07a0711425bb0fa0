import Samples
import Testing

@testable import Dossiers

@Suite struct ImpossibleTransitionTests {
  private func faults(_ changes: String...) throws -> [String] {
    let history = changes.enumerated().map { "{date: 2025-01-0\($0.offset + 1), status: \($0.element)}" }
    let files = ["measures/m.md": Sample.measure(history: history.joined(separator: ", "))]
    return try findings("impossible-transition", in: files).map { $0.replacing(" [impossible-transition]", with: "") }
  }

  @Test func `A measure begins at its beginning`() throws {
    #expect(
      try faults("amended", "suspended") == [
        "measures/m.md:7:11: A measure begins with one of announced, in-force, threatened, not with the step 'amended'."
      ])
  }

  @Test func `What cannot follow is said with its place, and does not spoil what comes next`() throws {
    #expect(
      try faults("in-force", "announced", "in-force", "in-force") == [
        "measures/m.md:7:49: A measure that is in force cannot take the step 'announced' next.",
        "measures/m.md:7:126: A measure that is in force cannot take the step 'in-force' next.",
      ])
  }

  @Test(arguments: [
    ("threatened", "raised", "A measure that is threatened cannot take the step 'raised' next."),
    ("announced", "resumed", "A measure that is announced cannot take the step 'resumed' next."),
    ("in-force", "resumed", "A measure that is in force cannot take the step 'resumed' next."),
    ("threatened", "suspended", "A measure that is threatened cannot take the step 'suspended' next."),
  ])
  func `The rule is in words`(first: String, second: String, rule: String) throws {
    #expect(try faults(first, second).map { $0.drop { $0 != " " }.dropFirst() } == [rule[...]])
  }

  @Test(arguments: [
    ("suspended", "threatened", "A measure that is suspended cannot take the step 'threatened' next."),
    ("expired", "withdrawn", "A measure that has ended by 'expired' cannot take the step 'withdrawn' next."),
    ("struck-down", "expired", "A measure that has ended by 'struck-down' cannot take the step 'expired' next."),
    ("withdrawn", "in-force", "A measure that has ended by 'withdrawn' cannot take the step 'in-force' next."),
  ])
  func `So is that of what was in force`(second: String, third: String, rule: String) throws {
    #expect(try faults("in-force", second, third).map { $0.drop { $0 != " " }.dropFirst() } == [rule[...]])
  }

  @Test func `Possible histories have no faults`() throws {
    #expect(try faults("threatened", "threatened", "announced", "amended", "in-force", "raised", "suspended") == [])
    #expect(
      try faults("in-force", "suspended", "suspended", "amended", "resumed", "expired", "expired", "resumed") == [])
    #expect(try faults("announced", "suspended", "in-force", "lowered", "extended", "struck-down", "resumed") == [])
  }
}
