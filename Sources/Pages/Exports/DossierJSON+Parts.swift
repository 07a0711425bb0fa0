internal import Dossiers
internal import Editions

extension DossierJSON {
  /// By language tag.
  func localised(_ texts: [String: String]) -> JSON? {
    texts.isEmpty ? nil : .object(texts.sorted { $0.key < $1.key }.map { (key: $0.key, value: .text($0.value)) })
  }
}

extension Lag {
  /// Nil where the dates are not known to the day.
  var days: Int? {
    guard case .days(let count) = self else { return nil }
    return count
  }

  /// Nil where the dates are known to the day.
  var months: Int? {
    guard case .months(let count) = self else { return nil }
    return count
  }
}
