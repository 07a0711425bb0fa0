internal import HTML

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
  let chart: StepChart?
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
    lead + (chart.html(\.html)) + conclusions + stands + open + prose(body, in: frame.textLanguage) + sources.section
  }

  private var lead: HTML {
    """
    <div class="two lead">
    <div><div class="head"><h1\(inLanguage(frame.textLanguage))>\(title)</h1>
    \(standfirst.html { "<p class=\"standfirst\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" })</div>
    \((!figures.isEmpty).html("<div class=\"figures\">\n\(figures.html(\.html))</div>\n"))</div>
    <div>\(aside(id: "ahead", title: "Dates ahead", content: ahead))</div>
    </div>

    """
  }

  private var ahead: HTML {
    (!datesAhead.isEmpty).html("\(dayList(datesAhead))\(calendar.html { "<p>\($0.anchor)</p>\n" })")
  }

  private var conclusions: HTML {
    twoColumns(
      section(
        id: "judgements", title: "Key judgements",
        content: (!judgements.isEmpty).html(
          "<ol class=\"judgements\">\n\(judgements.html { $0.item(in: frame.textLanguage) })</ol>\n")),
      aside(
        id: "latest", title: "Latest",
        content: (!latest.isEmpty).html("\(dayList(latest))\(timeline.html { "<p>\($0.anchor)</p>\n" })"))
    )
  }

  private var stands: HTML {
    section(id: "stands", title: boardTitle, content: board.html)
  }

  private var open: HTML {
    section(
      id: "questions", title: "Open questions",
      content: (!questions.isEmpty).html(
        "\(questions.html { $0.html(in: frame.textLanguage) })\(allQuestions.html { "<p>\($0.anchor)</p>\n" })"))
  }
}
