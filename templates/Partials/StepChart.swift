public import Dossiers
public import HTML

/// Rates over time, as steps: the rate of a measure, or of both sides on one drawing.
///
/// Drawn twice, 690 and 300 wide, never shrunk; the same data stands below as a table.
public struct StepChart: Partial {
  /// A stretch of time drawn by itself, such as the last year enlarged.
  public struct Panel: Sendable {
    let heading: String?
    let from: CalendarDay
    let until: CalendarDay

    /// - Parameters:
    ///   - heading: "Since October 2025, enlarged"; nil where the panel is the only one.
    ///   - until: the as-of date, or later where a threat is for a day ahead.
    public init(heading: String? = nil, from: CalendarDay, until: CalendarDay) {
      self.heading = heading
      self.from = from
      self.until = until
    }
  }

  let headline: String
  let subtitle: String?
  /// Put after the top value of the scale: "%".
  let unit: String
  let lines: [StepLine]
  let threats: [StepThreat]
  let notes: [StepNote]
  let panels: [Panel]
  let asOf: CalendarDay
  let remarks: [ChartRemark]
  let table: DataTable
  let more: [TextLink]

  /// - Parameters:
  ///   - headline: the writer's finding, or the plain title: code composes no claim.
  ///   - subtitle: what is measured.
  ///   - unit: "%", or a unit with a space before it.
  ///   - lines: in the order of the dossier's sides; later ones are drawn below earlier ones.
  ///   - threats: dashed branches.
  ///   - notes: at the steps they explain; the first six that fit are drawn, three where it is narrow.
  ///   - panels: one, or the whole and an enlargement.
  ///   - remarks: "Counts", "Leaves out".
  ///   - more: the data, other pages.
  public init(
    headline: String, subtitle: String? = nil, unit: String = "%", lines: [StepLine], threats: [StepThreat] = [],
    notes: [StepNote] = [], panels: [Panel], asOf: CalendarDay, remarks: [ChartRemark] = [], table: DataTable,
    more: [TextLink] = []
  ) {
    self.headline = headline
    self.subtitle = subtitle
    self.unit = unit
    self.lines = lines
    self.threats = threats
    self.notes = notes
    self.panels = panels
    self.asOf = asOf
    self.remarks = remarks
    self.table = table
    self.more = more
  }

  /// Nothing without lines.
  public func render() -> HTML {
    lines.isEmpty || panels.isEmpty
      ? .empty
      : """
      <section class="chart">
      <h2>\(headline)</h2>
      \(subtitle.html { "<p class=\"subtitle\">\($0)</p>\n" })\
      <div class="panels panels-\(panels.count)">
      \(panels.enumerated().html(separator: "\n") { panel($0, isFirst: $0 == 0, $1) })
      </div>
      \(footnote)<details><summary>The figures as a table</summary>
      \(table)
      </details>
      </section>
      """
  }

  private func panel(_ index: Int, isFirst: Bool, _ panel: Panel) -> HTML {
    let enlarged = isFirst ? panels.dropFirst().first : nil
    return """
      <div>\(panel.heading.html { "<h3>\($0)</h3>\n" })\
      \(StepDrawing(chart: self, panel: panel, enlarged: enlarged, size: .wide, width: isFirst ? 690 : 390))
      \(StepDrawing(chart: self, panel: panel, enlarged: enlarged, size: .narrow, width: 300))</div>
      """
  }

  private var footnote: HTML {
    if remarks.isEmpty, more.isEmpty { return .empty }
    return "<p class=\"meta\">\(remarks) \(more.html(separator: " · ") { $0.render() })</p>\n"
  }
}

/// The rate of one side or one measure.
public struct StepLine: Sendable {
  /// A day and the rate from then on.
  public struct Step: Sendable {
    let day: CalendarDay
    let value: Double

    /// - Parameter value: in the chart's unit.
    public init(_ day: CalendarDay, _ value: Double) {
      self.day = day
      self.value = value
    }
  }

  let side: SideView
  let steps: [Step]

  /// - Parameters:
  ///   - side: its label stands at the line's end, so a short one: "US", "ended".
  ///   - steps: in order, none beyond the as-of date.
  public init(side: SideView, steps: [Step]) {
    self.side = side
    self.steps = steps
  }
}

/// A rate that was threatened or announced and is not in force: a dashed branch with a hollow end.
public struct StepThreat: Sendable {
  let side: SideMark
  let day: CalendarDay
  let value: Double
  let label: String
  let remark: String?

  /// - Parameters:
  ///   - day: on which it was threatened.
  ///   - label: "130% threatened".
  ///   - remark: below the label: "for 1 November".
  public init(side: SideMark, day: CalendarDay, value: Double, label: String, remark: String? = nil) {
    self.side = side
    self.day = day
    self.value = value
    self.label = label
    self.remark = remark
  }
}

/// Words at the step that they explain.
public struct StepNote: Sendable {
  let day: CalendarDay
  let value: Double
  let text: String
  let remark: String?
  let side: SideMark?

  /// - Parameters:
  ///   - value: the height at which the words stand: that of the step.
  ///   - text: bold: "Geneva truce".
  ///   - remark: below: "30% and 10%".
  ///   - side: whose peak it is; nil for ink.
  public init(day: CalendarDay, value: Double, text: String, remark: String? = nil, side: SideMark? = nil) {
    self.day = day
    self.value = value
    self.text = text
    self.remark = remark
    self.side = side
  }
}

/// What a chart counts or leaves out, under it.
public struct ChartRemark: Partial {
  let label: String
  let text: String

  /// - Parameter label: "Counts", "Leaves out", "Dashed".
  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }

  /// Label in bold, then the text.
  public func render() -> HTML { "<b>\(label)</b> \(text)" }
}
