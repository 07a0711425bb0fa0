/// How wide a text is set in the sans face: Helvetica's advance widths plus 6 %, so that a label of another face of the
/// stack fits as well.
///
/// - Parameters:
///   - size: in pixels.
///   - isBold: Helvetica Bold is about 7 % wider.
/// - Returns: pixels.
func textWidth(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
  let units = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
  return Double(units) / 1000 * size * 1.06 * (isBold ? 1.07 : 1)
}

/// Adobe's font metrics for Helvetica, in thousandths of the size; what is not ASCII counts as a digit, and from the
/// Chinese blocks on as a full square.
private func advance(of scalar: Unicode.Scalar) -> Int {
  guard scalar.isASCII else { return scalar.value >= 0x2E80 ? 1000 : 556 }
  let index = Int(scalar.value) - 32
  return helvetica.indices.contains(index) ? helvetica[index] : 0
}

/// From the space to the tilde.
private let helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
