internal import HTML
internal import Wording

/// The contested matters, with each side in a line.
struct QuestionIndexPage: FramedTemplate {
  let frame: PageFrame
  let head: RecordHead
  let questions: [QuestionSummary]

  var main: HTML {
    """
    \(head.html(words))\
    \(part: """
      <section aria-labelledby="all-heading">
      <h2 id="all-heading">\(words.heading(.allQuestions))</h2>
      \(needed: questions.html { $0.html(words, in: frame.textLanguage) })\
      </section>

      """)
    """
  }
}
