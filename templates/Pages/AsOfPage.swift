internal import HTML

/// What stood on one day, and what changed on it.
struct AsOfPage: FramedTemplate {
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

  var main: HTML {
    """
    \(head.html)\
    \(part: """
      <nav class="day-line" aria-label="Days on which something changed">
      \(needed: previous.html { "<a rel=\"prev\" href=\"\($0.link)\"><span aria-hidden=\"true\">←</span> Previous, \($0.text)</a>\n" })\
      \(needed: comparison.html { "\($0.anchor)\n" })\
      \(needed: next.html { "<a rel=\"next\" href=\"\($0.link)\">Next, \($0.text) <span aria-hidden=\"true\">→</span></a>\n" })\
      </nav>

      """)\
    \(part: """
      <div class="figures">
      \(needed: figures.html(\.html))\
      </div>
      <p class="meta">Each figure leads to its series, which says what it counts and what it leaves out.</p>

      """)\
    <section aria-labelledby="changed-heading">
    <h2 id="changed-heading">Changed on this day</h2>
    \(DayChange.list(changes))\
    \(changes.isEmpty.html("<p>No step is dated to this day.</p>\n"))\
    </section>
    \(part: """
      <section aria-labelledby="undated-heading">
      <h2 id="undated-heading">\(undatedTitle)</h2>
      \(needed: DayChange.list(undated))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="stands-heading">
      <h2 id="stands-heading">\(stateTitle)</h2>
      \(needed: board.html(\.html))\
      \(needed: counts.html(\.html))\
      </section>

      """)\
    \(sources.section)
    """
  }
}
