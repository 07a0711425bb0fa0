/// Gives each different token a number, from 0 in the order of first sight.
///
/// A dictionary of strings would do the same several times slower, and would take for one token what Unicode holds to
/// be equal while a browser does not.
struct TermTable {
  /// All terms, one after the other.
  private var scalars: [UInt32] = []
  /// Where each term ends in `scalars`.
  private var ends: [Int] = []
  /// Open addressing: a term's number, or -1; as many places as a power of two, at most half of them taken.
  private var slots = [Int32](repeating: -1, count: 1024)

  var count: Int { ends.count }

  subscript(term: Int) -> ArraySlice<UInt32> { scalars[(term == 0 ? 0 : ends[term - 1])..<ends[term]] }

  /// The number of a token, new or known.
  mutating func number(of token: ArraySlice<UInt32>) -> Int {
    var slot = place(of: token)
    while slots[slot] >= 0 {
      if self[Int(slots[slot])] == token { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    scalars += token
    ends.append(scalars.count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// Another one in each run, so that nobody can choose words that meet in one place. The numbers do not depend on it.
  private static let seed = UInt64.random(in: .min ... .max)

  /// FNV-1a over code points.
  private func place(of token: ArraySlice<UInt32>) -> Int {
    var hash = Self.seed
    for scalar in token { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for term in 0..<count {
      var slot = place(of: self[term])
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(term)
    }
  }
}
