internal import HTML

/// The contested matters, with each side in a line.
struct QuestionIndexPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let questions: [QuestionSummary]

  var main: HTML {
    """
    \(head.html)\
    \(part: """
      <section aria-labelledby="all-heading">
      <h2 id="all-heading">The questions</h2>
      \(needed: questions.html { $0.html(in: frame.textLanguage) })\
      </section>

      """)
    """
  }
}
