import HTML
import Testing

@testable import Pages

@Suite struct QuestionPageTests {
  private func page(_ title: String) -> HTML {
    QuestionPage(
      frame: Sample.frame(), head: Sample.head(title: title),
      steps: [AgreedStep(side: Sample.north, date: Sample.date, text: title, link: nil, starts: [Sample.south])],
      accountsTitle: "Two accounts",
      accounts: [
        AccountView(
          side: Sample.north, position: title, citations: Sample.cited, heldBy: [Sample.text], restsOn: "1 source"),
        AccountView(side: Sample.south, position: title, citations: Sample.uncited, heldBy: [], restsOn: ""),
      ], body: "<p>Text</p>", open: [title], backlinks: [], sources: Sample.noSources
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["data-count=\"2\"", "South: the account starts here", "Still open"] {
      #expect(text.contains(piece), "\(piece)")
    }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = QuestionPage(
      frame: Sample.frame(), head: Sample.head(), steps: [], accountsTitle: "No accounts", accounts: [], body: .empty,
      open: [],
      backlinks: [], sources: Sample.noSources
    ).render()
    for piece in ["Nobody disputes", "Still open", "What the record shows"] {
      #expect(!page.markup.contains(piece), "\(piece)")
    }
    expectSound(page)
  }
}
