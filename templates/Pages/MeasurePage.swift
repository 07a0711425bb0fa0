internal import HTML
internal import Wording

/// What one side does to the other: where it stands and how it came there.
struct MeasurePage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  /// Whose measure it is.
  let side: SideMark
  let keyLine: KeyLine
  /// Where there is a rate.
  let chart: ValueChart?
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
    \(head.html(words, in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      \(chart.map { $0.html(words) } ?? """
        <figure class="chart" aria-labelledby="strip-headline">
        <h2 class="headline" id="strip-headline"\(inLanguage(finding == nil ? nil : frame.textLanguage))>\(finding ?? words.heading(.statusOverTime))</h2>
        \(strip.html(words))\
        </figure>

        """)\
      \(part: """
        <section aria-labelledby="history-heading">
        <h2 id="history-heading">\(words.heading(.everyChange))</h2>
        \(needed: TransitionList(rows: transitions, side: side, language: frame.textLanguage).html(words))\
        </section>

        """)
      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">\(words.heading(.facts))</h2>
      \(needed: facts.html)\
      </aside>

      """))\
    \(part: """
      <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">\(words.heading(.figures))</h2>
      \(needed: FigureRow.list(figures, words))\
      </section>

      """)\
    \(halves(
      """
      <section aria-labelledby="answers-heading">
      <h2 id="answers-heading">\(words.heading(.whatItAnswers))</h2>
      \(needed: ResponseView.list(answers, words))\
      </section>

      """,
      """
      <section aria-labelledby="answered-heading">
      <h2 id="answered-heading">\(words.heading(.whatAnsweredIt))</h2>
      \(needed: reply.html { "<p class=\"reply\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" })\
      \(needed: ResponseView.list(answeredBy, words))\
      </section>

      """))\
    \(part: """
      <section aria-labelledby="said-heading">
      <h2 id="said-heading">\(words.heading(.saidAboutIt))</h2>
      \(needed: RecordRow.list(statements, words))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="accounts-heading">
      <h2 id="accounts-heading">\(words.heading(.accounts))</h2>
      \(needed: questions.html { $0.html(words, in: frame.textLanguage) })\
      \(needed: """
        <p class="meta">\(words.record(.alsoPartOf))\(words.mark(.colon))\(needed: moreQuestions.html(separator: "\(words.mark(.clause))", \.anchor))</p>

        """)\
      </section>

      """)\
    \(twoColumns(
      """
      <section aria-labelledby="background-heading">
      <h2 id="background-heading">\(words.heading(.background))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      backlinks.html { $0.html(words) }))\
    \(sources.section(words))
    """
  }
}
