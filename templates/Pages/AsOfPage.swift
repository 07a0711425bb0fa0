internal import HTML
internal import Wording

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
    \(head.html(words))\
    \(part: """
      <nav class="day-line" aria-label="\(words.day(.daysOfChange))">
      \(needed: previous.html { "<a rel=\"prev\" href=\"\($0.link)\"><span aria-hidden=\"true\">\(words.direction.backward)</span> \(words.day(.previous($0.text)))</a>\n" })\
      \(needed: comparison.html { "\($0.anchor)\n" })\
      \(needed: next.html { "<a rel=\"next\" href=\"\($0.link)\">\(words.day(.next($0.text))) <span aria-hidden=\"true\">\(words.direction.forward)</span></a>\n" })\
      </nav>

      """)\
    \(part: """
      <div class="figures">
      \(needed: figures.html { $0.html(words) })\
      </div>
      <p class="meta">\(words.day(.figuresLeadOn))</p>

      """)\
    <section aria-labelledby="changed-heading">
    <h2 id="changed-heading">\(words.day(.changed))</h2>
    \(DayChange.list(changes, words))\
    \(changes.isEmpty.html("<p>\(words.day(.noStep))</p>\n"))\
    </section>
    \(part: """
      <section aria-labelledby="undated-heading">
      <h2 id="undated-heading">\(undatedTitle)</h2>
      \(needed: DayChange.list(undated, words))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="stands-heading">
      <h2 id="stands-heading">\(stateTitle)</h2>
      \(needed: board.html { $0.html(words) })\
      \(needed: counts.html { $0.html(words) })\
      </section>

      """)\
    \(sources.section(words))
    """
  }
}
