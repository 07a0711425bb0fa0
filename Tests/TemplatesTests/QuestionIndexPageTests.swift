import HTML
import Testing

@testable import Pages

@Suite struct QuestionIndexPageTests {
  private func page(_ title: String) -> HTML {
    QuestionIndexPage(
      frame: Sample.frame(), head: Sample.head(title: title),
      questions: [QuestionSummary(title: Sample.text, positions: [(Sample.north, title, Sample.uncited)])]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["class=\"question\""] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = QuestionIndexPage(frame: Sample.frame(), head: Sample.head(), questions: []).render()
    for piece in ["The questions"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
