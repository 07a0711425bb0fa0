internal import HTML

/// The contested matters, with each side in a line.
struct QuestionIndexPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  let questions: [QuestionSummary]

  func render() -> HTML {
    page(
      frame,
      head.html
        + section(id: "all", title: "The questions", content: questions.html { $0.html(in: frame.textLanguage) }))
  }
}
