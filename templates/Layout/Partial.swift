public import HTML

/// A reusable piece of a page: a struct whose stored properties are what the piece shows.
public protocol Partial: Sendable {
  /// The piece as markup; nothing at all where it has nothing to show.
  func render() -> HTML
}

extension HTML: Partial {
  /// Finished markup shows itself, such as a body that came out of Markdown.
  public func render() -> HTML { self }
}

extension HTML.Interpolation {
  /// `\(head)`: a partial shows itself.
  mutating func appendInterpolation(_ partial: some Partial) {
    appendInterpolation(partial.render())
  }

  /// A partial that a page may lack shows itself or nothing.
  mutating func appendInterpolation(_ partial: (some Partial)?) {
    if let partial { appendInterpolation(partial.render()) }
  }

  /// Partials in a row, one on each line.
  mutating func appendInterpolation(_ partials: [some Partial]) {
    appendInterpolation(partials.html(separator: "\n") { $0.render() })
  }

  /// A coordinate in a drawing, to a hundredth: `12.5`, `340`.
  mutating func appendInterpolation(_ coordinate: Double) {
    appendInterpolation(decimal(coordinate))
  }
}

/// A number to a hundredth, without zeros that say nothing.
func decimal(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
