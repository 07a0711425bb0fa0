/// The one stylesheet of a site: `Assets/dossier.css`, then what the dossier's settings change.
public enum Stylesheet {
  /// A colour for each scheme, as `#rrggbb`.
  public struct Colour: Sendable {
    let light: String
    let dark: String

    /// Anything but a hexadecimal colour is left out of the stylesheet.
    public init(light: String, dark: String) {
      self.light = light
      self.dark = dark
    }
  }

  /// - Parameters:
  ///   - sides: the colour of each side in the order of `dossier.yml`; nil keeps the design's own for that place.
  ///   - tokens: colour tokens that the dossier changes, by their name without dashes: `["accent": …]`.
  public static func css(sides: [Colour?] = [], tokens: [String: Colour] = [:]) -> String {
    let sideColours = sides.enumerated().compactMap { index, colour in colour.map { ("side-\(index + 1)", $0) } }
    let changes = (tokens.sorted { $0.key < $1.key } + sideColours).filter { isName($0.0) && isHexadecimal($0.1) }
    return base + sideRules(count: sides.count) + rules(changes)
  }

  static let base = String(decoding: PackageResources.dossier_css, as: UTF8.self)

  /// The stylesheet knows four sides; a dossier with more draws them in its second ink unless it gives a colour.
  private static func sideRules(count: Int) -> String {
    count <= 4 ? "" : (5...count).map { ".s\($0){--side:var(--side-\($0),var(--ink2))}\n" }.joined()
  }

  private static func rules(_ changes: [(String, Colour)]) -> String {
    if changes.isEmpty { return "" }
    let light = changes.map { "--\($0):\($1.light)" }.joined(separator: ";")
    let dark = changes.map { "--\($0):\($1.dark)" }.joined(separator: ";")
    return """
      :root{\(light)}
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
      @media screen{:root[data-theme=dark]{\(dark)}}

      """
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  private static func isHexadecimal(_ colour: Colour) -> Bool {
    [colour.light, colour.dark].allSatisfy { text in
      text.hasPrefix("#") && [4, 7].contains(text.utf8.count) && text.dropFirst().allSatisfy(\.isHexDigit)
    }
  }
}
