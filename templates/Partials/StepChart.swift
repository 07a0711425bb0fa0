public import Dossiers
internal import HTML

/// Rates over time as steps, drawn for the width: once for a wide page and once for a phone. Small differences after
/// large ones have a second panel with a scale of its own.
public struct StepChart: Sendable {
  /// Unique on the page.
  public let id: String
  /// The writer's claim, or the plain title.
  public let headline: String
  public let subtitle: String
  public let panel: StepPanel
  public let enlarged: StepPanel?
  public let notes: [(label: String, text: String)]
  /// The figures as a file.
  public let data: TextLink?
  public let table: ChartTable
  /// The pages with the sources of the figures, where this is none of them.
  public let origins: [TextLink]

  public init(
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
public struct StepPanel: Sendable {
  public struct Line: Sendable {
    public let side: SideMark?
    /// At the end of the line: "12.5%".
    public let endLabel: String
    /// "United States", behind the label.
    public let name: String
    /// In order; each value holds until the next; the last until the as-of day.
    public let steps: [Step]
    /// What was threatened and never applied: a branch from the line, ending in a hollow mark.
    public let threats: [Threat]

    public init(side: SideMark?, endLabel: String, name: String, steps: [Step], threats: [Threat]) {
      self.side = side
      self.endLabel = endLabel
      self.name = name
      self.steps = steps
      self.threats = threats
    }
  }

  public struct Step: Sendable {
    public let day: Int
    public let value: Double

    public init(day: Int, value: Double) {
      self.day = day
      self.value = value
    }
  }

  public struct Threat: Sendable {
    public let day: Int
    public let from: Double
    public let value: Double
    public let label: String

    public init(day: Int, from: Double, value: Double, label: String) {
      self.day = day
      self.from = from
      self.value = value
      self.label = label
    }
  }

  /// Words at the step that they explain. They stand only where there is room, the first ones first.
  public struct Annotation: Sendable {
    /// Where the step begins, and where it ends.
    public let days: ClosedRange<Int>
    public let value: Double
    public let title: String
    public let detail: String?
    /// A peak: in the side's colour, behind the step instead of over it.
    public let peakOf: SideMark?

    public init(days: ClosedRange<Int>, value: Double, title: String, detail: String?, peakOf: SideMark? = nil) {
      self.days = days
      self.value = value
      self.title = title
      self.detail = detail
      self.peakOf = peakOf
    }
  }

  public struct Tick: Sendable {
    public let day: Int
    public let label: String
    public let isYear: Bool
    /// Also drawn where there is little room.
    public let isMajor: Bool

    public init(day: Int, label: String, isYear: Bool, isMajor: Bool) {
      self.day = day
      self.label = label
      self.isYear = isYear
      self.isMajor = isMajor
    }
  }

  /// A stretch of the status strip under the lines.
  public struct Floor: Sendable {
    public let status: Status
    public let days: ClosedRange<Int>

    public init(_ status: Status, days: ClosedRange<Int>) {
      self.status = status
      self.days = days
    }
  }

  /// "Since May 2025, enlarged"
  public let title: String?
  public let lines: [Line]
  /// Of these as many as ``annotationLimit`` are looked at.
  public let annotations: [Annotation]
  public let ticks: [Tick]
  /// How many days the axis spans; the as-of line stands at its end.
  public let days: Int
  public let asOf: String
  public let gridValues: [Double]
  /// Behind the topmost grid value.
  public let unit: String
  public let floor: [Floor]
  /// Where the enlarged panel begins, if there is one: it then labels the lines' ends.
  public let enlargedFrom: Int?

  /// More words at steps would hide the lines.
  public static let annotationLimit = 6

  public init(
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
