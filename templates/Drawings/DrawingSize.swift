/// The two widths for which a drawing is made; the stylesheet shows one. Below 48rem it is the narrow one.
enum DrawingSize: Sendable {
  case wide, narrow

  /// The width, in pixels, for which the labels of a stretching drawing are placed.
  var labelWidth: Double { self == .wide ? 690 : 288 }

  /// The class that the stylesheet shows or hides.
  var style: String { self == .wide ? "wide" : "narrow" }
}
