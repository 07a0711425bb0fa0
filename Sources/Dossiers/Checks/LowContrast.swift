internal import Diagnostics

/// The colour of a side can be read on paper and panel, in the light and in the dark scheme: a contrast of 4.5 or more
/// (WCAG 2.2, success criterion 1.4.3).
struct LowContrast: Check {
  let identifier = "low-contrast"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    dossier.settings.sides.flatMap { side in
      let light = findings(side.colour?.light, of: side, on: [Paper.light, Paper.lightPanel], "light")
      let dark = findings(side.colour?.dark, of: side, on: [Paper.dark, Paper.darkPanel], "dark")
      return light + dark
    }
  }

  private func findings(
    _ colour: String?, of side: DossierSettings.Side, on grounds: [RGB], _ scheme: String
  ) -> [Diagnostic] {
    guard let colour = colour.flatMap(RGB.init) else { return [] }
    return grounds.compactMap { ground in
      let contrast = colour.contrast(with: ground)
      guard contrast < 4.5 else { return nil }
      // Cut, not rounded: 4.49 is not 4.5.
      let tenths = Int(contrast * 10)
      let rule = "A side's colour has a contrast of at least 4.5 in the \(scheme) scheme"
      return finding("\(rule), \(colour) on \(ground) has \(tenths / 10).\(tenths % 10).", at: side.location)
    }
  }
}
