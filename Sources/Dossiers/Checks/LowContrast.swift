internal import Diagnostics

/// The colour of a side can be read on paper and panel, in the light and in the dark scheme: its contrast is not below
/// ``Thresholds/contrast``.
struct LowContrast: Check {
  let identifier = "low-contrast"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let settings = dossier.settings
    let grounds = Grounds(theme: settings.theme)
    return settings.sides.flatMap { side in
      let schemes = [("light", side.colour.light, grounds.light), ("dark", side.colour.dark, grounds.dark)]
      return schemes.flatMap { scheme, colour, grounds in
        grounds.compactMap { finding(colour, of: side, on: $0, scheme, least: settings.thresholds.contrast) }
      }
    }
  }

  private func finding(
    _ colour: String, of side: DossierSettings.Side, on ground: RGB, _ scheme: String, least: Double
  ) -> Diagnostic? {
    guard let colour = RGB(colour) else { return nil }
    let contrast = colour.contrast(with: ground)
    guard contrast < least else { return nil }
    // Cut, not rounded: 4.49 is not 4.5.
    let tenths = Int(contrast * 10)
    let rule = "A side's colour has a contrast of at least \(least.written) in the \(scheme) scheme"
    return finding("\(rule), \(colour) on \(ground) has \(tenths / 10).\(tenths % 10).", at: side.location)
  }
}

extension Double {
  /// As a writer would put it: `4.5`, `7`.
  fileprivate var written: String { Int(exactly: self).map(String.init) ?? description }
}
