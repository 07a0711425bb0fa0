/// A colour of sRGB, eight bits a channel.
struct RGB: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// - Parameter number: `0xrrggbb`.
  init(_ number: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number))
  }

  /// Reads `#rrggbb`; nil for any other form.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy(\.isASCIIHexDigit),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(number)
  }

  /// The contrast ratio of WCAG 2, from 1 to 21.
  func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour mixed with as much white as it needs to stand out from dark grounds, in steps of a sixteenth.
  func lightened(toContrast contrast: Double, with grounds: [RGB]) -> RGB {
    mixed(with: 255, toContrast: contrast, with: grounds)
  }

  /// The same with black, for light grounds.
  func darkened(toContrast contrast: Double, with grounds: [RGB]) -> RGB {
    mixed(with: 0, toContrast: contrast, with: grounds)
  }

  private func mixed(with end: Int, toContrast contrast: Double, with grounds: [RGB]) -> RGB {
    let steps = (0...16).lazy.map { mixed(with: end, sixteenths: $0) }
    return steps.first { step in grounds.allSatisfy { step.contrast(with: $0) >= contrast } }
      ?? mixed(with: end, sixteenths: 16)
  }

  /// - Parameter end: of each channel: 0 for black, 255 for white.
  private func mixed(with end: Int, sixteenths: Int) -> RGB {
    func mixed(_ channel: UInt8) -> UInt8 {
      UInt8((Int(channel) * (16 - sixteenths) + end * sixteenths) / 16)
    }
    return RGB(red: mixed(red), green: mixed(green), blue: mixed(blue))
  }

  /// WCAG 2's relative luminance, from 0 to 1.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// WCAG 2's `((c + 0.055) / 1.055) ^ 2.4`, as `x² · (x^⅕)²`, for the standard library has no powers.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    if value <= 0.03928 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let root = fifthRoot(base)
    return base * base * root * root
  }

  /// Newton's method, from 1 downwards; ten steps are exact for the numbers from 0.08 to 1 that come here.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<10 {
      let fourth = root * root * root * root
      root -= (root * fourth - number) / (5 * fourth)
    }
    return root
  }
}

extension RGB: CustomStringConvertible {
  /// `#rrggbb`, in lower case.
  var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
