/// Text fit for one line of a terminal or of a build's log.
///
/// Content is not to be obeyed: a terminal acts on control characters, and build services read commands from whatever
/// is printed. So U+FFFD stands for whatever ends a line, controls a terminal or turns the writing direction, and for
/// one sign of what GitHub's and Azure's runners take for a command: `::` that a line begins with, `##[` and `##vso[`
/// anywhere. Tabs stay, and one scalar stays one scalar, so that columns hold.
public func printable(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars)
  let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
  if scalars[start...].starts(with: "::".unicodeScalars) { scalars[start + 1] = "\u{FFFD}" }
  for index in scalars.indices {
    if !scalars[index].isPrintable { scalars[index] = "\u{FFFD}" }
    if scalars[index] == "#", scalars[index...].startsCommand { scalars[index + 1] = "\u{FFFD}" }
  }
  return String(String.UnicodeScalarView(scalars))
}

extension Unicode.Scalar {
  /// Shows a character, or nothing, and does nothing else.
  var isPrintable: Bool {
    switch value {
    case 0x09: true
    case 0..<0x20, 0x7F..<0xA0: false
    // Line and paragraph separators; embeddings, overrides and isolates of the writing direction.
    case 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}

extension Collection<Unicode.Scalar> {
  /// Begins with what the runners of build services take for a command anywhere in a line.
  var startsCommand: Bool { starts(with: "##[".unicodeScalars) || starts(with: "##vso[".unicodeScalars) }
}
