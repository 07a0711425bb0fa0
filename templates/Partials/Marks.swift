internal import HTML
internal import Wording

/// Whose doing something is: a side of the dossier, or both principal sides together.
enum SideMark: Sendable, Hashable {
  /// From 0, in the order of `dossier.yml`.
  case side(Int, label: String)
  case joint

  func label(_ words: any Wording) -> String {
    switch self {
    case .side(_, let label): label
    case .joint: words.site(.joint)
    }
  }

  /// The class that sets `--side`.
  var slug: String {
    switch self {
    case .side(let index, _): "side-\(index + 1)"
    case .joint: "joint"
    }
  }

  /// The name of the drawing: `square`.
  var symbolName: String {
    switch self {
    case .side(let index, _): Marks.names[index % Marks.names.count]
    case .joint: "joint"
    }
  }

  /// The mark alone, hidden from screen readers: its word or its column says the same.
  var symbol: HTML {
    "<svg class=\"mark mark-\(symbolName)\" aria-hidden=\"true\"><use href=\"#mark-\(symbolName)\"/></svg>"
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
  static let names = ["square", "disc", "diamond", "triangle"]

  private static let drawings: [HTML] = [
    "<rect x=\".5\" y=\".5\" width=\"9\" height=\"9\"/>", "<circle cx=\"5\" cy=\"5\" r=\"5\"/>",
    "<path d=\"M5 0 10 5 5 10 0 5z\"/>", "<path d=\"M5 .5 10 9.5H0z\"/>",
  ]

  /// - Parameter sides: how many the dossier has; what none of them needs is not sent with every page.
  static func definitions(sides: Int) -> HTML {
    let shown = min(sides, names.count)
    return """
      <svg class="defs" aria-hidden="true" width="0" height="0">\
      \(zip(names, drawings).prefix(shown).html { symbol($0.0, $0.1) })\
      <symbol id="mark-joint" viewBox="0 0 18 10"><path d="M0 1.5h7v7H0zM6 4.2h6v1.6H6z"/><circle cx="14" cy="5" r="3.7"/></symbol>\
      \((["joint"] + (0..<shown).map { "side-\($0 + 1)" }).html(hatch))</svg>
      """
  }

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
