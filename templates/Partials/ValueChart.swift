internal import Charts
internal import HTML
internal import Wording

/// Values over time under a headline, drawn for the width: once for a wide page and once for a phone.
struct ValueChart: Sendable {
  enum Content: Sendable {
    /// Small differences after large ones have a second panel with a scale of its own.
    case steps(StepPanelView, enlarged: StepPanelView? = nil)
    case observations(ObservationPanelView)
    /// One value says all there is; with each its own name.
    case figures([BigFigure])
  }

  /// Unique on the page.
  let id: String
  /// The writer's claim, or the plain title.
  let headline: String
  /// Of the headline, where it is not the page's.
  var language: LanguageMark? = nil
  let subtitle: String
  let content: Content
  let notes: [(label: String, text: HTML)]
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
    let table = table.html(words, named: words.join([language.isolating(headline), table.caption], .colon))
    return figure(words, class: "chart view", heading: "p", attributes: attributes, table)
  }

  private func figure(
    _ words: any Wording, class name: String, heading: String, attributes: HTML = .empty, _ table: HTML
  ) -> HTML {
    """
    <figure class="\(name)\(isPair.html(" pair"))"\(attributes) aria-labelledby="\(id)-headline">
    <\(heading) class="headline" id="\(id)-headline"\(inLanguage(language))>\(headline)</\(heading)>
    <p class="subtitle">\(subtitle)</p>
    \(drawings(words))\
    <figcaption>\((!notes.isEmpty || data != nil).html("<p>\(notes.html { "<b>\($0.label)</b> \($0.text) " })\(data.html(\.anchor))</p>"))
    \(table)\(sources(words))</figcaption>
    </figure>

    """
  }

  /// It is no drawing.
  var hasFigures: Bool { if case .figures = content { true } else { false } }

  private var isPair: Bool { if case .steps(_, enlarged: .some) = content { true } else { false } }

  private func sources(_ words: any Wording) -> HTML {
    """
    <p>\(words.chart(.figuresAndSources))\(words.mark(.colon))\(needed: origins.html(separator: "\(words.mark(.clause))", \.anchor))</p>

    """
  }

  private func drawings(_ words: any Wording) -> HTML {
    let label = "\(id)-headline"
    return switch content {
    case .steps(let whole, let enlarged):
      [(whole, 690.0), (enlarged, 390)].html { view, width in
        view.html { view in
          panel(
            title: view.title, StepDrawing(view, words, label: label, .wide(width: width)).svg,
            StepDrawing(view, words, label: label, .narrow).svg)
        }
      }
    case .observations(let view):
      panel(
        ObservationDrawing(view, words, label: label, .wide(width: 690)).svg,
        ObservationDrawing(view, words, label: label, .narrow).svg)
    case .figures(let figures):
      figures.count == 1
        ? figures[0].html(words) : "<div class=\"figures\">\n\(figures.html { $0.html(words) })</div>\n"
    }
  }

  private func panel(title: String? = nil, _ wide: HTML, _ narrow: HTML) -> HTML {
    """
    <div class="panel">\(title.html { "<p class=\"panel-title\">\($0)</p>\n" })\
    \(wide)
    \(narrow)</div>

    """
  }
}

/// A panel with the words for what is in it.
struct StepPanelView: Sendable {
  struct Line: Sendable {
    let side: SideMark?
    /// At the end of the line: "12.5%" and, below it, "United States".
    let end: PlotLabel
    /// "34%" and "threatened".
    let threats: [PlotLabel]
  }

  let panel: StepPanel
  /// "Since May 2025, enlarged"
  let title: String?
  /// For each of the panel's lines.
  let lines: [Line]
  /// For each of the panel's annotations.
  let annotations: [PlotLabel]
  let today: String
  let unit: Unit
}
