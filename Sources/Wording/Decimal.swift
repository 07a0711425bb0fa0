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
  /// The same as a language writes it: "40,000.5". Four digits stand together, as years do.
  ///
  /// - Parameters:
  ///   - group: between groups of three digits.
  ///   - mark: before the decimals.
  func grouped(by group: String, mark: String) -> String {
    let plain = decimal
    let number = plain.utf8.drop { $0 == UInt8(ascii: "-") }
    let whole = number.prefix { $0 != UInt8(ascii: ".") }
    // What has an exponent, or is no number.
    guard whole.count <= 20, whole.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return plain }
    let isGrouped = whole.count > 4
    var text = number.count < plain.utf8.count ? "-" : ""
    for (offset, digit) in whole.enumerated() {
      if isGrouped, offset > 0, (whole.count - offset) % 3 == 0 { text += group }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    let decimals = number.dropFirst(whole.count + 1)
    return decimals.isEmpty ? text : text + mark + String(Substring(decimals))
  }
}
