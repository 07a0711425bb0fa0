internal import Charts
internal import HTML
internal import Wording

/// Rates over time as steps, drawn for the width: once for a wide page and once for a phone. Small differences after
/// large ones have a second panel with a scale of its own.
struct StepChart: Sendable {
  /// Unique on the page.
  let id: String
  /// The writer's claim, or the plain title.
  let headline: String
  let subtitle: String
  let panel: StepPanelView
  var enlarged: StepPanelView? = nil
  let notes: [(label: String, text: String)]
  /// The figures as a file.
  var data: TextLink? = nil
  let table: ChartTable
  /// The pages with the sources of the figures, where this is none of them.
  var origins: [TextLink] = []

  func html(_ words: any Wording) -> HTML { figure(words, class: "chart", heading: "h2", table.html(words)) }

  /// In a text, where nobody knows which level of heading comes next, and which may stand beside the same chart.
  ///
  /// - Parameter attributes: more of them for the figure.
  func inProse(_ words: any Wording, _ attributes: HTML) -> HTML {
    let table = table.html(words, named: words.join([headline, table.caption], .colon))
    return figure(words, class: "chart view", heading: "p", attributes: attributes, table)
  }

  private func figure(
    _ words: any Wording, class name: String, heading: String, attributes: HTML = .empty, _ table: HTML
  ) -> HTML {
    """
    <figure class="\(name)\((enlarged != nil).html(" pair"))"\(attributes) aria-labelledby="\(id)-headline">
    <\(heading) class="headline" id="\(id)-headline">\(headline)</\(heading)>
    <p class="subtitle">\(subtitle)</p>
    \(drawings(panel, words, width: 690))\
    \(enlarged.html { drawings($0, words, width: 390) })\
    <figcaption>\((!notes.isEmpty || data != nil).html("<p>\(notes.html { "<b>\($0.label)</b> \($0.text) " })\(data.html(\.anchor))</p>"))
    \(table)\(sources(words))</figcaption>
    </figure>

    """
  }

  private func sources(_ words: any Wording) -> HTML {
    """
    <p>\(words.chart(.figuresAndSources))\(words.mark(.colon))\(needed: origins.html(separator: "\(words.mark(.clause))", \.anchor))</p>

    """
  }

  private func drawings(_ view: StepPanelView, _ words: any Wording, width: Double) -> HTML {
    """
    <div class="panel">\(view.title.html { "<p class=\"panel-title\">\($0)</p>\n" })\
    \(StepDrawing(view, words, label: "\(id)-headline", .wide(width: width)).svg)
    \(StepDrawing(view, words, label: "\(id)-headline", .narrow).svg)</div>

    """
  }
}

/// A panel with the words for what is in it.
struct StepPanelView: Sendable {
  /// Words in one or two lines.
  struct Label: Sendable {
    let title: String
    let detail: String?
  }

  struct Line: Sendable {
    let side: SideMark?
    /// At the end of the line: "12.5%" and, below it, "United States".
    let end: Label
    /// "34%" and "threatened".
    let threats: [Label]
  }

  let panel: StepPanel
  /// "Since May 2025, enlarged"
  let title: String?
  /// For each of the panel's lines.
  let lines: [Line]
  /// For each of the panel's annotations.
  let annotations: [Label]
  let today: String
  /// Behind the topmost grid value.
  let unit: String
}
