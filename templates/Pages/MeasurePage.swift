internal import HTML

/// What one side does to the other: where it stands and how it came there.
struct MeasurePage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  /// Whose measure it is.
  let side: SideMark
  let keyLine: KeyLine
  /// Where there is a rate.
  let chart: StepChart?
  let strip: StatusStrip
  /// The headline of the strip.
  let finding: String?
  let transitions: [TransitionRow]
  let facts: Facts
  let figures: [FigureRow]
  /// What it answers.
  let answers: [ResponseView]
  let answeredBy: [ResponseView]
  /// What the target said.
  let reply: String?
  let statements: [RecordRow]
  /// The contested questions that it is most part of, with each side's account.
  let questions: [QuestionSummary]
  /// The others.
  let moreQuestions: [TextLink]
  let body: HTML
  let backlinks: [RecordSection]
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      \(chart.map(\.html) ?? """
        <figure class="chart" aria-labelledby="strip-headline">
        <h2 class="headline" id="strip-headline">\(finding ?? "Status over time")</h2>
        \(strip.html)\
        \(StatusLegend.html)\
        </figure>

        """)\
      \(part: """
        <section aria-labelledby="history-heading">
        <h2 id="history-heading">Every change of status</h2>
        \(needed: TransitionList(rows: transitions, side: side, language: frame.textLanguage).html)\
        </section>

        """)
      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">Facts</h2>
      \(needed: facts.html)\
      </aside>

      """))\
    \(part: """
      <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">Figures</h2>
      \(needed: FigureRow.list(figures))\
      </section>

      """)\
    \(halves(
      """
      <section aria-labelledby="answers-heading">
      <h2 id="answers-heading">What it answers</h2>
      \(needed: ResponseView.list(answers))\
      </section>

      """,
      """
      <section aria-labelledby="answered-heading">
      <h2 id="answered-heading">What answered it</h2>
      \(needed: reply.html { "<p class=\"reply\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" })\
      \(needed: ResponseView.list(answeredBy))\
      </section>

      """))\
    \(part: """
      <section aria-labelledby="said-heading">
      <h2 id="said-heading">What was said about it</h2>
      \(needed: RecordRow.list(statements))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="accounts-heading">
      <h2 id="accounts-heading">Accounts</h2>
      \(needed: questions.html { $0.html(in: frame.textLanguage) })\
      \(needed: """
        <p class="meta">Also part of: \(needed: moreQuestions.html(separator: "; ", \.anchor))</p>

        """)\
      </section>

      """)\
    \(twoColumns(
      """
      <section aria-labelledby="background-heading">
      <h2 id="background-heading">Background</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html(\.html)))\
    \(sources.section)
    """
  }
}
