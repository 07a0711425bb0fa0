import Dossiers
import HTML

/// The one drawing of a status: swatch, bar in the timeline, status strip and row strip differ in height only.
struct StatusBar: Partial {
  let status: Status
  /// Lengths of SVG: pixels, or percent where the drawing stretches.
  let x: String
  let width: String
  let y: Double
  let height: Double

  func render() -> HTML {
    switch status {
    case .threatened: outline(" class=\"open dash\"")
    case .announced: outline(" class=\"open\"")
    case .inForce: "<rect\(frame(y, height))/>"
    case .suspended: "<rect\(frame(y, height))/>\(outline(" class=\"line\" fill=\"url(#pattern-hatch)\""))"
    case .ended: "<rect x=\"\(x)\" y=\"\(y)\" width=\"2\" height=\"\(height)\"/><rect\(frame(y + height / 2 - 0.75, 1.5))/>"
    }
  }

  private func outline(_ look: HTML) -> HTML {
    "<rect\(frame(y + 0.75, height - 1.5))\(look)/>"
  }

  private func frame(_ y: Double, _ height: Double) -> HTML {
    " x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
  }
}

/// The diagonal hatch of what is suspended, once in each page. It draws the gaps, in paper, over a bar in the side's
/// colour: a pattern cannot take the colour of what it fills.
struct Hatch: Partial {
  func render() -> HTML {
    """
    <svg class="defs" width="0" height="0" aria-hidden="true">\
    <pattern id="pattern-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="3.4" height="5"/></pattern></svg>
    """
  }
}
