public import HTML

/// The figures at the head of the brief, three at most.
public struct BigFigures: Partial {
  let figures: [BigFigure]

  /// - Parameter figures: in the order of the writer.
  public init(_ figures: [BigFigure]) {
    self.figures = figures
  }

  /// Nothing without figures.
  public func render() -> HTML {
    figures.isEmpty
      ? .empty
      : """
      <ul class="figures">
      \(figures)
      </ul>
      """
  }
}

/// A number, what it is, and one line of context.
public struct BigFigure: Partial {
  let value: String
  let unit: String
  let label: SideView
  let note: String?
  let rule: SideMark

  /// - Parameters:
  ///   - unit: "%", or "days" where it counts time.
  ///   - label: what it is, with the mark of its side.
  ///   - countsTime: the rule over it is ink, whatever the side.
  public init(value: String, unit: String, label: SideView, note: String? = nil, countsTime: Bool = false) {
    self.value = value
    self.unit = unit
    self.label = label
    self.note = note
    rule = countsTime ? .joint : label.mark
  }

  /// A list item.
  public func render() -> HTML {
    let gap = unit.first?.isLetter == true ? " " : ""
    return """
      <li class="\(rule.style)"><p class="figure">\(value)\(gap)<span>\(unit)</span></p>
      <div><p>\(label)</p>\(note.html { "<p class=\"meta\">\($0)</p>" })</div></li>
      """
  }
}
