extension Source {
  /// Who made a work. `text` is the name as it is shown: "Peter van der Berg", "Jean d’Alembert", "李世民", "Ministry of
  /// Commerce".
  public struct Name: Sendable, Hashable {
    /// As it is shown.
    public let text: String
    /// "d’Alembert", "van der Berg"; empty for a name without parts.
    public let family: String
    /// "Jean"; may be empty.
    public let given: String
    /// "Jr."; may be empty.
    public let suffix: String

    /// An institution, or a name that nobody has taken apart.
    init(literal: String) {
      (text, family, given, suffix) = (literal, "", "", "")
    }

    /// - Parameter particles: those that a style may drop first, then those that belong to the family's name.
    init(
      family: String, given: String, particles: [String], suffix: String, hasCommaBeforeSuffix: Bool,
      isFamilyFirst: Bool
    ) {
      let whole = particles.reversed().reduce(family) { name, particle in
        particle + (particle.joinsWhatFollows || name.isEmpty ? "" : " ") + name
      }
      (self.family, self.given, self.suffix) = (whole, given, suffix)
      if !family.isEmpty, (whole + given).isEastAsian {
        text = whole + given + suffix
      } else {
        let name = (isFamilyFirst ? [whole, given] : [given, whole]).filter { !$0.isEmpty }.joined(separator: " ")
        text = suffix.isEmpty ? name : name + (hasCommaBeforeSuffix ? ", " : " ") + suffix
      }
    }
  }
}

extension String {
  /// A particle that ends in a hyphen (al-) or in the apostrophe of an elision (d’, dell’) stands close; that of the
  /// Italian de’ or da’, behind a vowel, stands for letters of its own.
  fileprivate var joinsWhatFollows: Bool {
    var letters = Array(unicodeScalars)
    guard let last = letters.popLast() else { return true }
    if "-‐‑".unicodeScalars.contains(last) { return true }
    guard "'’ʼ‘`".unicodeScalars.contains(last), let before = letters.popLast() else { return false }
    let isWord = letters.last?.properties.isAlphabetic ?? false
    return !isWord || !"aeiouAEIOU".unicodeScalars.contains(before)
  }

  /// Han, kana or hangul and nothing else.
  fileprivate var isEastAsian: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      // Iteration marks; hangul's letters; kana with its marks; Han; syllables of hangul; Han beyond the first plane.
      case 0x3005...0x3007, 0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}
