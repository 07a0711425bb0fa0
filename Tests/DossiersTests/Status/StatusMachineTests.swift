import Testing

@testable import Dossiers

@Suite struct StatusMachineTests {
  typealias Change = Transition.Change

  /// The table of docs/guide/writing.md, written out again: what may come after the word on the left.
  private static let table: [(after: [Change], may: [Change])] = [
    ([.threatened], [.threatened, .announced, .inForce, .withdrawn, .expired]),
    (
      [.announced],
      [.announced, .amended, .raised, .lowered, .extended, .inForce, .suspended, .withdrawn, .expired, .struckDown]
    ),
    (
      [.inForce, .raised, .lowered, .amended, .extended, .resumed],
      [.raised, .lowered, .amended, .extended, .suspended, .expired, .struckDown, .withdrawn]
    ),
    ([.suspended], [.suspended, .amended, .inForce, .resumed, .expired, .struckDown, .withdrawn]),
    ([.expired], [.expired, .resumed]),
    ([.struckDown], [.struckDown, .resumed]),
    ([.withdrawn], [.withdrawn, .resumed]),
  ]

  /// A possible history that ends with a word.
  private func history(endingWith change: Change) -> [Change] {
    switch change {
    case .threatened, .announced, .inForce: [change]
    default: [.inForce, change]
    }
  }

  private func state(after history: [Change]) -> MeasureState {
    history.reduce(.none) { $0.after($1) }
  }

  @Test(arguments: Change.allCases)
  func `Any change follows any other as the table says`(earlier: Change) throws {
    let row = try #require(Self.table.first { $0.after.contains(earlier) })
    // A measure resumed comes from an ending or a pause, which leads to the same state.
    #expect(state(after: history(endingWith: earlier)).mayBecome == Set(row.may))
  }

  @Test func `A measure begins as threatened, announced or in force`() {
    #expect(MeasureState.none.mayBecome == [.threatened, .announced, .inForce])
  }

  @Test(
    arguments: [
      ([.announced], .announced), ([.announced, .amended], .announced), ([.announced, .raised], .announced),
      ([.announced, .lowered, .extended], .announced), ([.inForce, .raised], .inForce),
      ([.inForce, .suspended, .amended], .suspended), ([.inForce, .suspended, .suspended], .suspended),
      ([.inForce, .suspended, .resumed], .inForce), ([.inForce, .expired, .resumed], .inForce),
      ([.threatened, .withdrawn], .ended), ([.inForce, .struckDown, .struckDown], .ended),
      ([.announced, .suspended, .inForce], .inForce), ([], nil),
    ] as [([Change], Status?)])
  func `Some changes keep the status that they find`(history: [Change], status: Status?) {
    #expect(state(after: history).status == status)
  }

  @Test(arguments: [[.announced, .amended], [.announced, .raised, .extended]] as [[Change]])
  func `What is amended before it is in force may still come into force`(history: [Change]) {
    #expect(state(after: history).mayBecome.contains(.inForce))
  }
}
