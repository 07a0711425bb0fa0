internal import HTML
internal import Wording

/// The brief: what stands, what comes next, what the writers conclude.
struct HomePage: SectionTemplate {
  static let assets: [PageAsset] = [.brief]

  let frame: PageFrame
  /// A sentence that says what stands.
  let title: String
  let standfirst: String?
  /// At most three.
  let figures: [BigFigure]
  let datesAhead: [DayGroup]
  /// The same dates for a reader's own calendar.
  var calendar: TextLink? = nil
  let chart: ValueChart?
  /// The prose of `index.md`.
  let body: HTML
  let judgements: [JudgementView]
  let latest: [DayGroup]
  /// Nil where nothing has happened yet.
  let timeline: TextLink?
  /// "What stands on 9 October 2026"
  let boardTitle: String
  let board: Board
  let questions: [QuestionSummary]
  let allQuestions: TextLink?
  let sources: SourceList

  var main: HTML {
    """
    <div class="two lead">
    <div><div class="head"><h1\(inLanguage(frame.textLanguage))>\(title)</h1>
    \(standfirst.html { "<p class=\"standfirst\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" })\
    </div>
    \(part: """
      <div class="figures">
      \(needed: figures.html { $0.html(words) })\
      </div>

      """)\
    </div>
    <div>\
    \(part: """
      <aside aria-labelledby="ahead-heading">
      <h2 id="ahead-heading">\(words.brief(.datesAhead))</h2>
      \(needed: DayGroup.list(datesAhead, words))\
      \(calendar.html { "<p>\($0.anchor)</p>\n" })\
      </aside>

      """)\
    </div>
    </div>
    \(chart.html { $0.html(words) })\
    \(twoColumns(
      """
      <section aria-labelledby="judgements-heading">
      <h2 id="judgements-heading">\(words.brief(.keyJudgements))</h2>
      <ol class="judgements">
      \(needed: judgements.html { $0.item(words, in: frame.textLanguage) })\
      </ol>
      </section>

      """,
      """
      <aside aria-labelledby="latest-heading">
      <h2 id="latest-heading">\(words.brief(.latest))</h2>
      \(needed: DayGroup.list(latest, words))\
      \(timeline.html { "<p>\($0.anchor)</p>\n" })\
      </aside>

      """))\
    <section aria-labelledby="stands-heading">
    <h2 id="stands-heading">\(boardTitle)</h2>
    \(board.html(words))\
    </section>
    \(part: """
      <section aria-labelledby="questions-heading">
      <h2 id="questions-heading">\(words.brief(.openQuestions))</h2>
      \(needed: questions.html { $0.html(words, in: frame.textLanguage) })\
      \(allQuestions.html { "<p>\($0.anchor)</p>\n" })\
      </section>

      """)\
    \(prose(body, in: frame.textLanguage))\
    \(sources.section(words))
    """
  }
}
