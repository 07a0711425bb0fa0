/// Numbers a page's citations in the order of the page, and remembers each place for the way back.
struct CitationLedger {
  /// One citing place: `cite-3-b` is the second place that cites the page's third source.
  struct Use {
    let number: Int
    /// From 0.
    let occurrence: Int

    var anchor: String { "cite-\(number)-\(letter)" }
    /// a, b … z, aa, ab …
    var letter: String { CitationLedger.letter(occurrence) }
  }

  /// Source ids; the first has number 1.
  private(set) var sources: [String] = []
  private var numbers: [String: Int] = [:]
  private var uses: [Int] = []

  mutating func cite(_ id: String) -> Use {
    let number: Int
    if let known = numbers[id] {
      number = known
    } else {
      sources.append(id)
      uses.append(0)
      number = sources.count
      numbers[id] = number
    }
    defer { uses[number - 1] += 1 }
    return Use(number: number, occurrence: uses[number - 1])
  }

  /// Lists a source without citing it anywhere on the page.
  mutating func list(_ id: String) {
    guard numbers[id] == nil else { return }
    sources.append(id)
    uses.append(0)
    numbers[id] = sources.count
  }

  /// Every citing place of the source with a number, in the order of the page.
  func uses(of number: Int) -> [Use] {
    (0..<uses[number - 1]).map { Use(number: number, occurrence: $0) }
  }

  private static func letter(_ index: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}
