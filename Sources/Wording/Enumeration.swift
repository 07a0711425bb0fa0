extension [String] {
  /// "Ann Berg, Bo Li and Cem Ak"
  ///
  /// - Parameters:
  ///   - separator: between all but the last two.
  ///   - last: between those.
  func joined(by separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}
