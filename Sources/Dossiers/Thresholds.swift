/// Numbers of checks that a dossier may change, each under the identifier of its check. A dossier may be stricter with
/// itself than we are, never less strict.
public struct Thresholds: Sendable, Hashable {
  /// `low-contrast`: the least contrast ratio of WCAG 2 between a side's colour and what it stands on, from 4.5 to 21.
  public let contrast: Double

  /// Where a dossier says nothing: WCAG 2.2, success criterion 1.4.3, level AA.
  static let standard = Thresholds(contrast: 4.5)
}
