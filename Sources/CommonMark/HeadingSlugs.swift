/// Makes ids of headings as GitHub does (github.com/Flet/github-slugger): lower case, letters, marks, digits,
/// hyphens and low lines kept, spaces as hyphens, the rest dropped, `-1`, `-2` … for what was there before.
struct HeadingSlugs {
  /// How often each slug was asked for again.
  private var repetitions: [String: Int] = [:]

  mutating func slug(for text: String) -> String {
    let plain = HeadingSlugs.slug(text)
    // An id must not be empty.
    let base = plain.isEmpty ? "section" : plain
    var slug = base
    while repetitions[slug] != nil {
      let next = repetitions[base, default: 0] + 1
      repetitions[base] = next
      slug = "\(base)-\(next)"
    }
    repetitions[slug] = 0
    return slug
  }

  private static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case " ", "\n": slug += "-"
      case "A"..."Z": slug += scalar.properties.lowercaseMapping
      case _ where !scalar.isASCII && isWord(scalar): slug += scalar.properties.lowercaseMapping
      default: break
      }
    }
    return slug
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      true
    default:
      false
    }
  }
}
