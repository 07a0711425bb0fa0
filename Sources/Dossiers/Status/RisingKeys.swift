/// Keys of things that stand in an order, mostly by these keys, for finding a place among them by halving.
///
/// Mostly: what is known to the month only may stand before or behind a day of that month. So the highest key up to
/// each place and the lowest from each place on are kept, which are in order whatever the keys are.
package struct RisingKeys<Key: Comparable & Sendable>: Sendable {
  private let highestUpTo: [Key]
  private let lowestFrom: [Key]

  package init(_ keys: some Collection<Key>) {
    var highest = Array(keys)
    var lowest = highest
    for index in highest.indices.dropFirst() { highest[index] = max(highest[index - 1], highest[index]) }
    for index in lowest.indices.dropLast().reversed() { lowest[index] = min(lowest[index], lowest[index + 1]) }
    highestUpTo = highest
    lowestFrom = lowest
  }

  /// How many keys, from the first on, are all at most this one.
  package func prefix(upTo key: Key) -> Int { highestUpTo.partitionPoint { $0 > key } }

  /// The offset of the first key that is at least this one.
  package func first(from key: Key) -> Int? {
    let offset = highestUpTo.partitionPoint { $0 >= key }
    return offset < highestUpTo.count ? offset : nil
  }

  /// The offset of the last key that is at most this one.
  package func last(upTo key: Key) -> Int? {
    let end = lowestFrom.partitionPoint { $0 > key }
    return end > 0 ? end - 1 : nil
  }
}

extension Array {
  /// The first place from which on all elements are as asked, found by halving; the end, where none is. No element that
  /// is may come before one that is not.
  package func partitionPoint(_ isAsAsked: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAsAsked(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
