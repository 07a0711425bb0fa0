extension String {
  /// A sentence with its mark at the end; one that ends in a mark of its own, or in the point of an abbreviation, needs
  /// no other.
  func ended(by mark: String) -> String {
    let ends = [".", "。", "!", "?", "…", "！", "？", "؟"]
    return ends.contains { utf8.reversed().starts(with: $0.utf8.reversed()) } ? self : self + mark
  }
}
