/// Whether a run of marks may open and may close emphasis (CommonMark 0.30, section 6.2, "left-flanking").
struct Flanks: Equatable {
  /// What stands on a side of the run.
  enum Side {
    case space, punctuation, letter
    /// A character of Chinese, Japanese or Korean writing, which has no spaces between words.
    case ideograph, ideographicPunctuation
  }

  let canOpen: Bool
  let canClose: Bool

  init(canOpen: Bool, canClose: Bool) {
    self.canOpen = canOpen
    self.canClose = canClose
  }

  /// By the rule of github.com/tats-u/markdown-cjk-friendly, which is CommonMark's where no such character stands: beside
  /// one, a quotation mark needs no space on its other side, and 。 or （ is a letter like others.
  init(_ before: Side, _ after: Side) {
    canOpen = after != .space && (after != .punctuation || before != .letter)
    canClose = before != .space && (before != .punctuation || after != .letter)
  }

  /// By CommonMark's rule.
  init(strictly before: Side, _ after: Side) {
    self.init(before.strict, after.strict)
  }
}

extension Flanks.Side {
  fileprivate var strict: Self {
    switch self {
    case .space, .punctuation, .letter: self
    case .ideograph: .letter
    case .ideographicPunctuation: .punctuation
    }
  }

  init(firstOf text: ArraySlice<UInt8>) {
    // A scalar has at most four bytes.
    self.init(String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first)
  }

  init(lastOf text: ArraySlice<UInt8>) {
    let start = text.lastIndex { $0 & 0xC0 != 0x80 } ?? text.startIndex
    self.init(String(decoding: text[start...].prefix(4), as: UTF8.self).unicodeScalars.first)
  }

  init(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .space
      return
    }
    if scalar.properties.isWhitespace {
      self = .space
    } else if scalar.isPunctuation {
      self = scalar.isEastAsian ? .ideographicPunctuation : .punctuation
    } else {
      self = scalar.isEastAsian ? .ideograph : .letter
    }
  }
}

extension Unicode.Scalar {
  /// As CommonMark has it: all that is no letter, digit or space of ASCII, and Unicode's punctuation.
  fileprivate var isPunctuation: Bool {
    if isASCII { return !properties.isAlphabetic && !("0"..."9").contains(self) }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Hangul, Han, Kana, Bopomofo, their punctuation and full-width forms.
  var isEastAsian: Bool {
    switch value {
    case 0x1100..<0x1200, 0x2E80..<0xA000, 0xA960..<0xA980, 0xAC00..<0xD800, 0xF900..<0xFB00, 0xFE30..<0xFE50,
      0xFF00..<0xFFF0, 0x1B000..<0x1B300, 0x1F200..<0x1F300, 0x20000..<0x40000:
      true
    default: false
    }
  }
}
