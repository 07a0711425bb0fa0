// Dates for machines.

extension EDTFDate {
  /// The value of a `datetime` attribute; nil where HTML's `<time>` cannot say it: intervals and qualified dates.
  public var machine: String? { isInterval || isQualified ? nil : description }
}

extension CalendarDay {
  /// The value of a `datetime` attribute: `2026-10-08`.
  public var machine: String { description }
}
