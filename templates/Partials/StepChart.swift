internal import HTML

/// Rates over time as steps, drawn for the width: once for 690 px and once for 300.
public struct StepChart: Sendable {
  public struct Line: Sendable {
    public let side: SideMark?
    /// At the end of the line: "12.5%".
    public let endLabel: String
    /// "US", behind the label.
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
    /// Days since the axis began.
    public let day: Int
    public let value: Double
    /// "145%", where the line peaks.
    public let label: String?

    public init(day: Int, value: Double, label: String? = nil) {
      self.day = day
      self.value = value
      self.label = label
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

  /// Unique on the page.
  public let id: String
  /// The writer's claim, or the plain title.
  public let headline: String
  public let subtitle: String
  public let unit: String
  public let lines: [Line]
  public let ticks: [Tick]
  /// How many days the axis spans; the as-of line stands at its end.
  public let days: Int
  public let asOf: String
  public let gridValues: [Double]
  public let notes: [(label: String, text: String)]
  public let table: ChartTable
  /// The pages with the sources of the figures, where this is none of them.
  public let origins: [TextLink]

  public init(
    id: String, headline: String, subtitle: String, unit: String, lines: [Line], ticks: [Tick], days: Int, asOf: String,
    gridValues: [Double], notes: [(label: String, text: String)], table: ChartTable, origins: [TextLink] = []
  ) {
    self.id = id
    self.headline = headline
    self.subtitle = subtitle
    self.unit = unit
    self.lines = lines
    self.ticks = ticks
    self.days = days
    self.asOf = asOf
    self.gridValues = gridValues
    self.notes = notes
    self.table = table
    self.origins = origins
  }

  var html: HTML { figure(class: "chart", heading: "h2", table.html) }

  /// In a text, where nobody knows which level of heading comes next, and which may stand beside the same chart.
  var inProse: HTML { figure(class: "chart view", heading: "p", table.html(named: "\(headline): \(table.caption)")) }

  private func figure(class name: String, heading: String, _ table: HTML) -> HTML {
    """
    <figure class="\(name)" aria-labelledby="\(id)-headline">
    <\(heading) class="headline" id="\(id)-headline">\(headline)</\(heading)>
    <p class="subtitle">\(subtitle)</p>
    \(StepDrawing(chart: self, width: 690, height: 300, isWide: true).svg)
    \(StepDrawing(chart: self, width: 300, height: 260, isWide: false).svg)
    <figcaption>\((!notes.isEmpty).html("<p>\(notes.html { "<b>\($0.label)</b> \($0.text) " })</p>"))
    \(table)\(sources)</figcaption>
    </figure>

    """
  }

  private var sources: HTML {
    (!origins.isEmpty).html("<p>Figures and sources: \(origins.html(separator: "; ") { $0.anchor })</p>\n")
  }
}

/// The figures of a chart, for reading and copying.
public struct ChartTable: Sendable {
  public struct Row: Sendable {
    public let date: DateView
    public let series: String
    public let value: String
    public let status: String
    public let note: String
    public let citations: Citations

    public init(date: DateView, series: String, value: String, status: String, note: String, citations: Citations) {
      self.date = date
      self.series = series
      self.value = value
      self.status = status
      self.note = note
      self.citations = citations
    }
  }

  public let caption: String
  /// Whether rows name their series: only where there are several.
  public let namesSeries: Bool
  public let rows: [Row]
  /// Whether notes and citations are shown, or left to the series' own page.
  public let isFull: Bool

  public init(caption: String, namesSeries: Bool, rows: [Row], isFull: Bool) {
    self.caption = caption
    self.namesSeries = namesSeries
    self.rows = rows
    self.isFull = isFull
  }

  var html: HTML { html(named: caption) }

  /// - Parameter name: of the part of the page that scrolls, unique on the page.
  func html(named name: String) -> HTML {
    """
    <details\(isFull.html(" open"))><summary>The figures as a table</summary>
    <div class="table" role="region" tabindex="0" aria-label="\(name)">
    <table><caption class="hidden">\(caption)</caption>
    <thead><tr><th scope="col">Date</th>\(namesSeries.html("<th scope=\"col\">Series</th>"))<th scope="col" class="right">Value</th>\
    <th scope="col">Status</th>\(isFull.html("<th scope=\"col\">Note</th>"))</tr></thead>
    <tbody>
    \(rows.html { row in
      """
      <tr><th scope="row">\(row.date.time)</th>\(namesSeries.html("<td>\(row.series)</td>"))<td class="right">\(row.value)</td>\
      <td>\(row.status)</td>\(isFull.html("<td>\(row.note)\(row.citations.marks)</td>"))</tr>

      """
    })</tbody></table></div></details>

    """
  }
}
