internal import HTML

/// What stood on one day, and what changed on it.
struct AsOfPage: PageTemplate {
  static let assets: [PageAsset] = [.brief, .record, .days]

  let frame: PageFrame
  let head: RecordHead
  /// The days before and after that have a page, by their dates.
  let previous: TextLink?
  let next: TextLink?
  /// To the two days beside each other, on the list of days.
  let comparison: TextLink?
  /// At most three.
  let figures: [BigFigure]
  /// Steps dated to this day.
  let changes: [DayChange]
  /// Steps since the day before that are not dated to the day.
  let undated: [DayChange]
  /// "Also since 10 April 2025"
  let undatedTitle: String
  /// "What stood"
  let stateTitle: String
  /// Nil in large dossiers, where ``counts`` stand for it.
  let board: Board?
  let counts: StatusCounts?
  let sources: SourceList

  func render() -> HTML {
    page(
      frame,
      head.html + neighbours + rates
        + section(
          id: "changed", title: "Changed on this day",
          content: changes.isEmpty ? "<p>No step is dated to this day.</p>\n" : DayChange.list(changes))
        + section(id: "undated", title: undatedTitle, content: DayChange.list(undated))
        + section(id: "stands", title: stateTitle, content: board.html(\.html) + counts.html(\.html))
        + sources.section)
  }

  private var rates: HTML {
    (!figures.isEmpty).html(
      """
      <div class="figures">
      \(figures.html(\.html))</div>
      <p class="meta">Each figure leads to its series, which says what it counts and what it leaves out.</p>

      """)
  }

  private var neighbours: HTML {
    let links = [
      previous.html {
        "<a rel=\"prev\" href=\"\($0.link)\"><span aria-hidden=\"true\">←</span> Previous, \($0.text)</a>\n"
      },
      comparison.html { "\($0.anchor)\n" },
      next.html {
        "<a rel=\"next\" href=\"\($0.link)\">Next, \($0.text) <span aria-hidden=\"true\">→</span></a>\n"
      },
    ].joined()
    return (!links.isEmpty).html(
      "<nav class=\"day-line\" aria-label=\"Days on which something changed\">\n\(links)</nav>\n")
  }
}
