import Samples
import Testing

@Suite struct AccountOrderTests {
  private func faults(_ sides: String...) throws -> [String] {
    let accounts = sides.map { "{side: \($0), held_by: us, position: P, sources: s}" }.joined(separator: ",\n  ")
    return try findings("account-order", in: ["questions/q.md": Sample.page("question: Q\naccounts: [\(accounts)]")])
  }

  @Test func `Accounts stand in the order of the sides`() throws {
    let rule = "Accounts stand in the order of the sides in dossier.yml: us, china, third, fourth. [account-order]"
    #expect(try faults("china", "us") == ["questions/q.md:4:10: \(rule)"])
    #expect(
      try faults("us", "third", "china", "us") == ["questions/q.md:5:10: \(rule)", "questions/q.md:6:10: \(rule)"])
  }

  @Test func `Sides may be left out, have two accounts or be unknown`() throws {
    #expect(try faults("us", "us", "third") == [])
    #expect(try faults("china", "moon", "fourth") == [])
  }
}
