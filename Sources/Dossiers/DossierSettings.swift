public import Diagnostics

/// `dossier.yml`: the dossier itself.
public struct DossierSettings: Sendable {
  /// One party to the dispute, in the order in which pages show them.
  public struct Side: Sendable, Hashable {
    public let id: String
    /// "United States"
    public let label: String
    /// "American"; the label where none is given.
    public let adjective: String
    /// A colour for each scheme, as `#rrggbb`.
    public let colour: SchemeColour?
    /// From 0, in the order of `dossier.yml`: decides the mark.
    public internal(set) var index: Int
    /// Where its entry begins.
    public let location: SourceLocation
  }

  /// A colour that may differ between the light and the dark scheme, as `#rrggbb`.
  public struct SchemeColour: Sendable, Hashable {
    public let light: String
    public let dark: String

    public init(light: String, dark: String) {
      self.light = light
      self.dark = dark
    }
  }

  public let title: String
  public let subtitle: String?
  /// A language tag.
  public let language: String
  /// The day on which the dossier stands: what `dossier.yml` says, unless another was asked for.
  public internal(set) var asOf: CalendarDay
  /// Absolute, ends in `/`; only for feeds, sitemap and canonical links.
  public let baseURL: String?
  public let sides: [Side]
  public let scope: String?
  public let exclusions: String?
  public let publisher: String?
  public let licence: String?
  /// Colour tokens of the style sheet that the dossier changes: `["accent": …]`.
  public let theme: [String: SchemeColour]
  /// Numbers for checks, by the check's name.
  public let thresholds: [String: Double]
  /// Where `dossier.yml` begins.
  public let location: SourceLocation
}
