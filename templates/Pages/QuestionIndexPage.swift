public import HTML

/// The contested matters, with each side in a line.
public struct QuestionIndexPage: PageTemplate {
  public let frame: PageFrame
  public let head: RecordHead
  public let questions: [QuestionSummary]

  public init(frame: PageFrame, head: RecordHead, questions: [QuestionSummary]) {
    self.frame = frame
    self.head = head
    self.questions = questions
  }

  public func render() -> HTML {
    page(
      frame,
      head.html
        + section(id: "all", title: "The questions", content: questions.html { $0.html(in: frame.textLanguage) }))
  }
}
