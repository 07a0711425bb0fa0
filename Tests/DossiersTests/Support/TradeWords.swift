@testable import Dossiers

extension Transition.Change {
  /// A step of the ready set `trade`.
  static func trade(_ id: String) -> Transition.Change {
    guard let step = ReadySet.trade.vocabulary.steps[id] else { preconditionFailure("trade has no step \(id)") }
    return step
  }
}
