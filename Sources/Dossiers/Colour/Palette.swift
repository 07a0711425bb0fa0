/// The colours of sides to which the dossier gives none, one for each look: each of another hue and lightness, told
/// apart also by those who see less red or green.
enum Palette {
  static let colours = [
    Colour(light: 0x10306f, dark: 0x6b9aee), Colour(light: 0xa93915, dark: 0xf5b190),
    Colour(light: 0x33725f, dark: 0x00a176), Colour(light: 0x8a4e9b, dark: 0xb078b9),
    Colour(light: 0x006cd0, dark: 0x99d9f7), Colour(light: 0x3b3500, dark: 0xb0ab09),
    Colour(light: 0x6b334d, dark: 0xfb87b3), Colour(light: 0x5426b0, dark: 0xb8aeff),
  ]

  /// One of them.
  struct Colour {
    private let light: RGB
    private let dark: RGB

    init(light: UInt32, dark: UInt32) {
      self.light = RGB(light)
      self.dark = RGB(dark)
    }

    /// As it is, or moved towards black and white where a dossier's own grounds or its threshold ask for it.
    func legible(on grounds: Grounds, atContrast contrast: Double) -> DossierSettings.SchemeColour {
      DossierSettings.SchemeColour(
        light: light.darkened(toContrast: contrast, with: grounds.light).description,
        dark: dark.lightened(toContrast: contrast, with: grounds.dark).description)
    }
  }
}
