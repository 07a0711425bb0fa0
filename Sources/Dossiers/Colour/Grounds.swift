/// What text and marks stand on, in each scheme: the paper and the tint of panels, as the style sheet has them
/// (`--paper` and `--panel`) unless the dossier's theme changes them.
struct Grounds {
  let light: [RGB]
  let dark: [RGB]

  init(theme: [String: DossierSettings.SchemeColour] = [:]) {
    let paper = theme["paper"] ?? DossierSettings.SchemeColour(light: "#ffffff", dark: "#14181b")
    let panel = theme["panel"] ?? DossierSettings.SchemeColour(light: "#f2f4f3", dark: "#1e2428")
    light = [paper.light, panel.light].compactMap(RGB.init)
    dark = [paper.dark, panel.dark].compactMap(RGB.init)
  }
}
