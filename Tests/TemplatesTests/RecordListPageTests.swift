import HTML
import Testing

@testable import Pages

@Suite struct RecordListPageTests {
  private func page(_ title: String) -> HTML {
    RecordListPage(
      frame: Sample.frame(), head: Sample.head(title: title),
      groups: [RecordSection(id: "a", title: "Group", rows: [Sample.row])]
    ).render()
  }

  @Test func `It shows what it is given`() {
    let text = page("Title").markup
    for piece in ["id=\"a-heading\">Group"] { #expect(text.contains(piece), "\(piece)") }
    expectSound(page("Title"))
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile).markup
    #expect(text.contains(Sample.safe))
    #expect(!text.contains("<script>"))
    expectSound(page(Sample.hostile))
  }

  @Test func `Without its optional parts it has no empty headings`() {
    let page = RecordListPage(
      frame: Sample.frame(), head: Sample.head(), groups: [RecordSection(id: "a", title: "Group", rows: [])]
    ).render()
    for piece in ["Group"] { #expect(!page.markup.contains(piece), "\(piece)") }
    expectSound(page)
  }
}
