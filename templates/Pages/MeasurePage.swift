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
    head.html(in: frame.titleLanguage) + keyLine.html
      + twoColumns(drawing + changes, aside(id: "facts", title: "Facts", content: facts.html))
      + section(id: "figures", title: "Figures", content: FigureRow.list(figures))
      + halves(
        section(id: "answers", title: "What it answers", content: ResponseList(responses: answers).html),
        section(
          id: "answered", title: "What answered it", content: replied + ResponseList(responses: answeredBy).html))
      + RecordSection(id: "said", title: "What was said about it", rows: statements).html
      + section(id: "accounts", title: "Accounts", content: accounts)
      + twoColumns(
        section(id: "background", title: "Background", content: prose(body, in: frame.textLanguage)),
        backlinks.html(\.html))
      + sources.section
  }

  private var drawing: HTML {
    if let chart { return chart.html }
    return """
      <figure class="chart" aria-labelledby="strip-headline">
      <h2 class="headline" id="strip-headline">\(finding ?? "Status over time")</h2>
      \(strip.html)\
      \(StatusLegend.html)</figure>

      """
  }

  private var changes: HTML {
    section(
      id: "history", title: "Every change of status",
      content: TransitionList(rows: transitions, side: side, language: frame.textLanguage).html)
  }

  private var accounts: HTML {
    questions.html { $0.html(in: frame.textLanguage) }
      + (!moreQuestions.isEmpty).html(
        "<p class=\"meta\">Also part of: \(moreQuestions.html(separator: "; ") { $0.anchor })</p>\n")
  }

  private var replied: HTML { reply.html { "<p class=\"reply\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" } }
}
