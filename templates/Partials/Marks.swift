internal import HTML
internal import Wording

/// Whose doing something is: of a side of the dossier, or of several.
struct SideMark: Sendable, Hashable {
  /// A side as it is drawn and named.
  struct Side: Sendable, Hashable {
    /// As content, addresses and filters call it.
    let id: String
    /// From 0: which of the looks it has.
    let look: Int
    let label: String

    /// The class that sets `--side`.
    var slug: String { "side-\(look + 1)" }
    /// The name of the drawing: `square`.
    var symbolName: String { Marks.names[look % Marks.names.count] }
  }

  /// In the order of the dossier.
  let sides: [Side]
  /// They are all principals.
  var isOfAll = false
  /// They acted together.
  var isJoint = false

  /// What all principals did together needs no names.
  func label(_ words: any Wording) -> String {
    isOfAll && isJoint ? words.site(.joint) : words.site(.sides(sides.map(\.label)))
  }

  /// The class that sets `--side`.
  var slug: String { only?.slug ?? "joint" }

  /// Of one side; nil for what is of several, or stands between all principals.
  var only: Side? { sides.count == 1 && !isOfAll ? sides[0] : nil }

  /// The drawings that it is made of, each with the class that sets its colour; two principals have one between them.
  var drawings: [(name: String, slug: String)] {
    sides.count == 2 && isOfAll ? [("joint", slug)] : sides.map { ($0.symbolName, $0.slug) }
  }

  /// What stands in filters and data for what sides did together; no side has such an id.
  static let together = "joint"

  /// By what filters find it: the ids of its sides, and that they acted together.
  var filterValues: [String] { sides.map(\.id) + (isJoint ? [Self.together] : []) }

  /// The mark alone, hidden from screen readers: its word or its column says the same.
  var symbol: HTML {
    drawings.html { name, slug in
      """
      <svg class="mark mark-\(name)\((slug != self.slug).html(" \(slug)"))" aria-hidden="true"><use href="#mark-\(name)"/></svg>
      """
    }
  }

  /// The mark with its word, in the side's colour. The space does not break: a mark never ends a line.
  func labelled(_ words: any Wording) -> HTML {
    "<span class=\"who \(slug)\">\(symbol)\u{00A0}\(label(words))</span>"
  }

  /// The mark for a line whose title does not name the side: a screen reader hears the word.
  func spoken(_ words: any Wording) -> HTML {
    "<span class=\"who \(slug)\">\(symbol)<span class=\"hidden\">\(label(words))\(words.mark(.colon))</span></span>"
  }
}

/// The symbols of the sides, drawn once on each page.
enum Marks {
  static let names = ["square", "disc", "diamond", "triangle", "ring", "plus", "wedge", "frame"]

  private static let drawings: [HTML] = [
    "<rect x=\".5\" y=\".5\" width=\"9\" height=\"9\"/>", "<circle cx=\"5\" cy=\"5\" r=\"5\"/>",
    "<path d=\"M5 0 10 5 5 10 0 5z\"/>", "<path d=\"M5 .5 10 9.5H0z\"/>",
    "<path fill-rule=\"evenodd\" d=\"M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0m0 2.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8\"/>",
    "<path d=\"M3.2 0h3.6v3.2H10v3.6H6.8V10H3.2V6.8H0V3.2h3.2z\"/>", "<path d=\"M5 9.5 0 .5h10z\"/>",
    "<path fill-rule=\"evenodd\" d=\"M.5.5h9v9h-9zm2.4 2.4v4.2h4.2V2.9z\"/>",
  ]

  /// - Parameters:
  ///   - looks: of the dossier's sides, in order; what none of them has is not sent with every page.
  ///   - hasPair: there are two principals, who have a mark between them.
  static func definitions(looks: [Int], hasPair: Bool) -> HTML {
    let shown = Array(zip(names, drawings)).enumerated().filter { number, _ in
      looks.contains { $0 % names.count == number }
    }
    return """
      <svg class="defs" aria-hidden="true" width="0" height="0">\
      \(shown.html { symbol($0.element.0, $0.element.1) })\
      \(hasPair.html(pair))\((["joint"] + looks.map { "side-\($0 + 1)" }).html(hatch))</svg>
      """
  }

  private static let pair: HTML = """
    <symbol id="mark-joint" viewBox="0 0 18 10"><path d="M0 1.5h7v7H0zM6 4.2h6v1.6H6z"/><circle cx="14" cy="5" r="3.7"/></symbol>
    """

  private static func symbol(_ name: String, _ drawing: HTML) -> HTML {
    "<symbol id=\"mark-\(name)\" viewBox=\"0 0 10 10\">\(drawing)</symbol>"
  }

  /// A pattern takes its colour where it is defined, not where it is used: so one for each side.
  private static func hatch(_ slug: String) -> HTML {
    """
    <pattern id="hatch-\(slug)" class="\(slug)" width="7" height="7" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="1.6" height="7"/></pattern>
    """
  }
}
