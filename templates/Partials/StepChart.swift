internal import Dossiers
internal import HTML

/// Rates over time as steps, drawn for the width: once for a wide page and once for a phone. Small differences after
/// large ones have a second panel with a scale of its own.
struct StepChart: Sendable {
  /// Unique on the page.
  let id: String
  /// The writer's claim, or the plain title.
  let headline: String
  let subtitle: String
  let panel: StepPanel
  let enlarged: StepPanel?
  let notes: [(label: String, text: String)]
  /// The figures as a file.
  let data: TextLink?
  let table: ChartTable
  /// The pages with the sources of the figures, where this is none of them.
  let origins: [TextLink]

  init(
    id: String, headline: String, subtitle: String, panel: StepPanel, enlarged: StepPanel? = nil,
    notes: [(label: String, text: String)], data: TextLink? = nil, table: ChartTable,
    origins: [TextLink] = []
  ) {
    self.id = id
    self.headline = headline
    self.subtitle = subtitle
    self.panel = panel
    self.enlarged = enlarged
    self.notes = notes
    self.data = data
    self.table = table
    self.origins = origins
  }

  var html: HTML { figure(class: "chart", heading: "h2", table.html) }

  /// In a text, where nobody knows which level of heading comes next, and which may stand beside the same chart.
  ///
  /// - Parameter attributes: more of them for the figure.
  func inProse(_ attributes: HTML) -> HTML {
    let table = table.html(named: "\(headline): \(table.caption)")
    return figure(class: "chart view", heading: "p", attributes: attributes, table)
  }

  private func figure(class name: String, heading: String, attributes: HTML = .empty, _ table: HTML) -> HTML {
    """
    <figure class="\(name)\((enlarged != nil).html(" pair"))"\(attributes) aria-labelledby="\(id)-headline">
    <\(heading) class="headline" id="\(id)-headline">\(headline)</\(heading)>
    <p class="subtitle">\(subtitle)</p>
    \(drawings(panel, width: 690))\
    \(enlarged.html { drawings($0, width: 390) })\
    <figcaption>\((!notes.isEmpty || data != nil).html("<p>\(notes.html { "<b>\($0.label)</b> \($0.text) " })\(data.html(\.anchor))</p>"))
    \(table)\(sources)</figcaption>
    </figure>

    """
  }

  private var sources: HTML {
    (!origins.isEmpty).html("<p>Figures and sources: \(origins.html(separator: "; ") { $0.anchor })</p>\n")
  }

  private func drawings(_ panel: StepPanel, width: Double) -> HTML {
    """
    <div class="panel">\(panel.title.html { "<p class=\"panel-title\">\($0)</p>\n" })\
    \(StepDrawing(panel: panel, label: "\(id)-headline", width: width, height: 300, isWide: true).svg)
    \(StepDrawing(panel: panel, label: "\(id)-headline", width: 300, height: 250, isWide: false).svg)</div>

    """
  }
}

/// One scale with its lines. Days count from where the axis begins.
struct StepPanel: Sendable {
  struct Line: Sendable {
    let side: SideMark?
    /// At the end of the line: "12.5%".
    let endLabel: String
    /// "United States", behind the label.
    let name: String
    /// In order; each value holds until the next; the last until the as-of day.
    let steps: [Step]
    /// What was threatened and never applied: a branch from the line, ending in a hollow mark.
    let threats: [Threat]

    init(side: SideMark?, endLabel: String, name: String, steps: [Step], threats: [Threat]) {
      self.side = side
      self.endLabel = endLabel
      self.name = name
      self.steps = steps
      self.threats = threats
    }
  }

  struct Step: Sendable {
    let day: Int
    let value: Double

    init(day: Int, value: Double) {
      self.day = day
      self.value = value
    }
  }

  struct Threat: Sendable {
    let day: Int
    let from: Double
    let value: Double
    let label: String

    init(day: Int, from: Double, value: Double, label: String) {
      self.day = day
      self.from = from
      self.value = value
      self.label = label
    }
  }

  /// Words at the step that they explain. They stand only where there is room, the first ones first.
  struct Annotation: Sendable {
    /// Where the step begins, and where it ends.
    let days: ClosedRange<Int>
    let value: Double
    let title: String
    let detail: String?
    /// A peak: in the side's colour, behind the step instead of over it.
    let peakOf: SideMark?

    init(days: ClosedRange<Int>, value: Double, title: String, detail: String?, peakOf: SideMark? = nil) {
      self.days = days
      self.value = value
      self.title = title
      self.detail = detail
      self.peakOf = peakOf
    }
  }

  struct Tick: Sendable {
    let day: Int
    let label: String
    let isYear: Bool
    /// Also drawn where there is little room.
    let isMajor: Bool

    init(day: Int, label: String, isYear: Bool, isMajor: Bool) {
      self.day = day
      self.label = label
      self.isYear = isYear
      self.isMajor = isMajor
    }
  }

  /// A stretch of the status strip under the lines.
  struct Floor: Sendable {
    let status: Status
    let days: ClosedRange<Int>

    init(_ status: Status, days: ClosedRange<Int>) {
      self.status = status
      self.days = days
    }
  }

  /// "Since May 2025, enlarged"
  let title: String?
  let lines: [Line]
  /// Of these as many as ``annotationLimit`` are looked at.
  let annotations: [Annotation]
  let ticks: [Tick]
  /// How many days the axis spans; the as-of line stands at its end.
  let days: Int
  let asOf: String
  let gridValues: [Double]
  /// Behind the topmost grid value.
  let unit: String
  let floor: [Floor]
  /// Where the enlarged panel begins, if there is one: it then labels the lines' ends.
  let enlargedFrom: Int?

  /// More words at steps would hide the lines.
  static let annotationLimit = 6

  init(
    title: String? = nil, lines: [Line], annotations: [Annotation] = [], ticks: [Tick], days: Int, asOf: String,
    gridValues: [Double], unit: String, floor: [Floor] = [], enlargedFrom: Int? = nil
  ) {
    self.title = title
    self.lines = lines
    self.annotations = annotations
    self.ticks = ticks
    self.days = days
    self.asOf = asOf
    self.gridValues = gridValues
    self.unit = unit
    self.floor = floor
    self.enlargedFrom = enlargedFrom
  }
}
