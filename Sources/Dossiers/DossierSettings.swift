public import Diagnostics

/// `dossier.yml`: the dossier itself.
public struct DossierSettings: Sendable {
  /// One party to the dispute, in the order in which pages show them.
  public struct Side: Sendable, Hashable {
    /// A slug: actors, accounts and series name the side by it.
    public let id: String
    /// "United States"
    public let label: String
    /// "American"; the label where none is given.
    public let adjective: String
    /// A colour for each scheme, as `#rrggbb`.
    public internal(set) var colour: SchemeColour
    /// What it is made from, when the theme and the thresholds are known; nil where it has the colour of its place.
    let writtenColour: WrittenColour?
    /// From 0, in the order of `dossier.yml`.
    public internal(set) var index: Int
    /// From 0, among the principals; nil for a side that is none.
    public internal(set) var column: Int?
    /// From 0: which of the marks and colours it has. Those of ``looks`` sides come round again, but what has a colour
    /// of its own keeps that.
    public internal(set) var look: Int
    /// Where its entry begins.
    public let location: SourceLocation

    /// It has a lane and a column of its own, equal to those of the other principals.
    public var isPrincipal: Bool { column != nil }

    /// How many sides have a mark and a colour that no other has.
    public static let looks = 8
    /// How many sides may be principals.
    public static let principalLimit = 4
  }

  /// A colour that may differ between the light and the dark scheme, as `#rrggbb`.
  public struct SchemeColour: Sendable, Hashable {
    /// On light paper.
    public let light: String
    /// On dark paper.
    public let dark: String

    /// Two colours as `#rrggbb`; they are not checked again.
    public init(light: String, dark: String) {
      self.light = light
      self.dark = dark
    }
  }

  /// What a dossier says at the foot of every page.
  public struct Footer: Sendable {
    /// Instead of what would be said of itself; plain text.
    public let text: String?
    /// Outside the site: an imprint, a privacy notice.
    public let links: [FooterLink]
  }

  /// A link at the foot of every page.
  public struct FooterLink: Sendable {
    /// Its words.
    public let label: String
    /// An address with the scheme http, https or mailto.
    public let url: String
  }

  /// The name of the dossier, on every page.
  public let title: String
  /// What it is about, in half a sentence.
  public package(set) var subtitle: String?
  /// A language tag: in which the dossier is written.
  public let language: String
  /// In which the site's own words are to be, where that is not the dossier's. Key `interface`.
  let writtenInterface: InterfaceLanguage?
  /// Where the tag stands.
  let languageLocation: SourceLocation
  /// The day for which the dossier was written. Key `as_of`.
  public let day: CalendarDay
  /// Absolute, ends in `/`; only for feeds, sitemap and canonical links.
  public let baseURL: String?
  /// At least one, of which at least one and at most ``Side/principalLimit`` are principals.
  public let sides: [Side]
  /// What the dossier covers, plain text.
  public package(set) var scope: String?
  /// What it leaves out, plain text.
  public package(set) var exclusions: String?
  /// Who answers for the dossier.
  public let publisher: String?
  /// Under which terms the content may be used: `CC BY 4.0`.
  public let licence: String?
  /// An image before the dossier's name: `assets/logo.svg`.
  public let logo: Reference?
  /// Nil where the dossier leaves it to the site.
  public let footer: Footer?
  /// How many of the latest days on which something changed have a page of their own; 0 for none.
  public let asOfPages: Int
  /// Colour tokens of the style sheet that the dossier changes: `["accent": …]`.
  public let theme: [String: SchemeColour]
  /// The words of the dispute.
  public let vocabulary: Vocabulary
  /// What the dossier says of its sources, beside what their library says.
  let grades: [SourceGrading]
  /// How strict checks are that have a number.
  public let thresholds: Thresholds
  /// Where `dossier.yml` begins.
  public let location: SourceLocation
}

extension DossierSettings {
  /// The language of the site's own words: the one that `interface` names, or else the dossier's; English where the
  /// site has no words in that.
  public var interface: InterfaceLanguage { writtenInterface ?? ownInterface ?? .en }

  /// The same as a tag.
  public var interfaceLanguage: String { interface == ownInterface ? language : interface.tag }

  /// The language of the dossier's own texts, where it is not that of the words around them.
  public var textLanguage: String? { interface == ownInterface ? nil : language }

  private var ownInterface: InterfaceLanguage? { InterfaceLanguage(tag: language) }

  /// The site has no words in the language of the dossier, and the dossier does not say in which it wants them.
  var lacksInterface: Bool { writtenInterface == nil && ownInterface == nil }
}
