import Testing

@testable import Dossiers

@Suite struct StatusMachineTests {
  typealias Effect = Transition.Change.Effect

  /// The table of docs/guide/vocabulary.md, written out again: what may come after a state.
  private static let table: [(after: [Effect], may: [Effect])] = [
    ([], [.threatens, .announces, .begins]),
    ([.threatens], [.threatens, .announces, .begins, .ends]),
    ([.announces], [.announces, .keeps, .begins, .suspends, .ends]),
    ([.announces, .keeps], [.announces, .keeps, .begins, .suspends, .ends]),
    ([.begins], [.keeps, .suspends, .ends]),
    ([.begins, .keeps], [.keeps, .suspends, .ends]),
    ([.begins, .suspends, .resumes], [.keeps, .suspends, .ends]),
    ([.begins, .suspends], [.suspends, .keeps, .begins, .resumes, .ends]),
    ([.begins, .ends], [.announces, .resumes]),
  ]

  /// A step with an effect; an ending of its own each time.
  private func step(_ effect: Effect, _ id: String? = nil) -> Transition.Change {
    Transition.Change(id ?? "step-\(effect.rawValue)", .written("Step"), effect)
  }

  private func state(after effects: [Effect]) -> MeasureState { effects.reduce(.none) { $0.after(step($1)) } }

  @Test(arguments: table)
  func `A step follows where its effect may, and nowhere else`(after: [Effect], may: [Effect]) {
    let state = state(after: after)
    for effect in Effect.allCases {
      #expect(state.mayTake(step(effect, "other")) == may.contains(effect), "\(effect) after \(after)")
    }
  }

  @Test func `The same ending may come again, another one may not`() {
    let ended = MeasureState.inForce.after(.trade("expired"))
    #expect(ended.mayTake(.trade("expired")))
    #expect(!ended.mayTake(.trade("withdrawn")))
  }

  @Test(
    arguments: [
      ([.announces], .announced), ([.announces, .keeps], .announced), ([.begins, .keeps], .inForce),
      ([.begins, .suspends, .keeps], .suspended), ([.begins, .suspends, .suspends], .suspended),
      ([.begins, .suspends, .resumes], .inForce), ([.begins, .ends, .resumes], .inForce),
      ([.threatens, .ends], .ended),
      ([.begins, .ends, .ends], .ended), ([.announces, .suspends, .begins], .inForce), ([], nil),
      // Impossible, but not for ever.
      ([.keeps], .inForce), ([.resumes], .inForce),
    ] as [([Effect], Status?)])
  func `Each effect leads to its state, and some keep what they find`(effects: [Effect], status: Status?) {
    #expect(state(after: effects).status == status)
  }
}
