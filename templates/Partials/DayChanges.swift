internal import HTML

/// A step of a measure on a day: what it led to, and from what.
public struct DayChange: Sendable {
  public let side: SideMark
  public let title: TextLink
  public let status: StatusView
  /// "▲ 84 → 125%", or "10%".
  public let rate: String?
  /// "announced, act not found", where it rests on no act.
  public let basis: String?
  /// "a further 24 points held back until 10 Nov 2026"
  public let held: String?
  /// "was announced", "first step"; nil where the status is the same as before.
  public let before: String?
  /// Where the step is not dated to the day: "June 2025, month only".
  public let date: DateView?
  public let note: String?
  public let citations: Citations

  public init(
    side: SideMark, title: TextLink, status: StatusView, rate: String?, basis: String? = nil, held: String? = nil,
    before: String?, date: DateView?, note: String?, citations: Citations
  ) {
    self.side = side
    self.title = title
    self.status = status
    self.rate = rate
    self.basis = basis
    self.held = held
    self.before = before
    self.date = date
    self.note = note
    self.citations = citations
  }

  static func list(_ changes: [DayChange]) -> HTML {
    (!changes.isEmpty).html("<ol class=\"transitions day-changes\">\n\(changes.html(\.item))</ol>\n")
  }

  private var details: [String] { [basis, rate, held].compactMap(\.self) }

  private var item: HTML {
    """
    <li class="\(side.slug)"><span class="measure">\(side.spoken) \(title.anchor)\
    \(date.html { " <span class=\"meta\">\($0.time)</span>" })</span>\
    <span class="state">\(status.labelled)\(details.html { " <span class=\"rate\">\($0)</span>" })\
    \(before.html { " <span class=\"rate\">\($0)</span>" })</span>\
    <p>\(note ?? "")\(citations.marks)</p></li>

    """
  }
}

/// How many measures stand in each state: states as rows, sides as columns.
public struct StatusCounts: Sendable {
  public struct Row: Sendable {
    public let status: StatusView
    /// As many as there are columns.
    public let counts: [Int]

    public init(status: StatusView, counts: [Int]) {
      self.status = status
      self.counts = counts
    }
  }

  public let columns: [SideMark]
  public let rows: [Row]
  /// Nil where there is no list of measures.
  public let all: TextLink?

  public init(columns: [SideMark], rows: [Row], all: TextLink?) {
    self.columns = columns
    self.rows = rows
    self.all = all
  }

  var html: HTML {
    """
    <div class="table" role="region" aria-label="Measures by state and side" tabindex="0"><table>
    <thead><tr><th scope="col">State</th>\(columns.html { "<th scope=\"col\" class=\"right\">\($0.labelled)</th>" })</tr></thead>
    <tbody>
    \(rows.html { row in
      "<tr><th scope=\"row\">\(row.status.labelled)</th>\(row.counts.html { "<td class=\"right\">\($0)</td>" })</tr>\n"
    })</tbody></table></div>
    \(all.html { "<p class=\"meta\">\($0.anchor)</p>" })

    """
  }
}
