/// Which way a line of writing runs. The raw value is HTML's.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The arrow that points at what was read before.
  package var backward: String { self == .leftToRight ? "←" : "→" }
  /// The arrow that points at what is read next.
  package var forward: String { self == .leftToRight ? "→" : "←" }
}

extension Wording {
  /// Which way pages run that say what there is to say in this language.
  package var direction: TextDirection { WritingSystem(of: language).direction }
}
