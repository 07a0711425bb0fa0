extension Unicode.Scalar {
  /// A control character: ASCII's, DEL and the C1 controls.
  var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }

  /// Beside LF and CR: what Unicode, and with it many a reader, takes for the end of a line.
  var isOtherLineEnd: Bool { self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}" }

  /// Shows nothing by itself, or only room: a space, a control, a joiner, a mark of direction.
  var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || isControl
      || properties.generalCategory == .format
  }
}
