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
