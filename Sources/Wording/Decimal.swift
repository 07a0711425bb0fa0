extension Double {
  /// "12.5": at most two decimals, no trailing zeros, a point whatever the locale. Of what is too large for hundredths
  /// its shortest digits, with an exponent, which SVG reads too.
  package var decimal: String {
    guard let hundredths = Int(exactly: (self * 100).rounded()) else { return "\(self)" }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest))
  }
}

extension Double {
  /// As readers see a number: with at most two digits behind the mark, or, below 1, with three that count; from 10,000 on
  /// in groups of three.
  ///
  /// - Parameters:
  ///   - mark: before the fraction.
  ///   - separator: between groups.
  package func written(mark: String, between separator: String) -> String {
    var (digits, power) = (2, 100.0)
    while self != 0, abs(self) * power < 100, digits < 12 { (digits, power) = (digits + 1, power * 10) }
    guard let scaled = Int(exactly: (self * power).rounded()) else { return "\(self)" }
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    let padding = String(repeating: "0", count: digits - String(rest).count)
    let fraction = rest == 0 ? "" : padding + String(rest)
    let end = fraction.lastIndex { $0 != "0" }.map { mark + fraction[...$0] } ?? ""
    return (scaled < 0 ? "-" : "") + (whole < 10_000 ? String(whole) : Self.grouped(whole, separator)) + end
  }

  private static func grouped(_ whole: UInt, _ separator: String) -> String {
    let digits = Array(String(whole))
    return digits.indices.map { index in
      let isStart = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isStart ? separator : "") + String(digits[index])
    }.joined()
  }
}
