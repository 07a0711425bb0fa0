/// Values that readers take in at a glance, for the lines of a grid: 1, 2, 2.5 or 5 times a power of ten apart.
enum RoundValues {
  /// More lines would hide what they are there for.
  private static let most = 4.0

  /// From at or below the lowest value to at or above the highest, in order: two to five of them.
  static func covering(_ lowest: Double, _ highest: Double) -> [Double] {
    let magnitude = max(abs(lowest), abs(highest))
    // Zero, and what is as good as zero.
    if magnitude < 1e-9 { return [0, 1] }
    // What is written of a number, two digits behind the mark or three digits in all, tells neighbours apart.
    let finest = magnitude >= 1 ? 0.01 : magnitude / 1_000
    let (low, high) = highest - lowest < max(finest, magnitude / 1e9) ? around(lowest) : (lowest, highest)
    for exponent in -12...13 {
      for digits in [10, 20, 25, 50] where digits != 25 || exponent >= -1 || magnitude < 1 {
        let step = Step(digits: digits, exponent: exponent - 1)
        let (first, last) = (step.last(upTo: low), step.first(from: high))
        if step.size >= finest, last - first <= most { return (Int(first)...Int(last)).map(step.value) }
      }
    }
    return [low, high]
  }

  /// The same for values of which none means nothing. Zero is among them where that leaves the values half of the room.
  static func covering(observed lowest: Double, _ highest: Double) -> [Double] {
    if lowest >= 0, lowest <= highest / 2 { return covering(0, highest) }
    if highest <= 0, highest >= lowest / 2 { return covering(lowest, 0) }
    return covering(lowest, highest)
  }

  /// Where all values are one, it stands in the middle.
  private static func around(_ value: Double) -> (Double, Double) {
    (value - abs(value) / 20, value + abs(value) / 20)
  }

  /// So many times a power of ten.
  private struct Step {
    let digits: Int
    let exponent: Int

    private var power: Double { (0..<abs(exponent)).reduce(1) { power, _ in power * 10 } }

    var size: Double { value(1) }

    /// A multiple, as near to what is written as a number can be.
    func value(_ count: Int) -> Double {
      let digits = Double(count * digits)
      return exponent < 0 ? digits / power : digits * power
    }

    private func count(_ value: Double) -> Double {
      (exponent < 0 ? value * power : value / power) / Double(digits)
    }

    /// The last multiple up to a value, but for what the last digit of a number may be wrong.
    func last(upTo value: Double) -> Double { (count(value) + 1e-9).rounded(.down) }

    /// The first multiple from a value on.
    func first(from value: Double) -> Double { (count(value) - 1e-9).rounded(.up) }
  }
}
