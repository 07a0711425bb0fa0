import Foundation
import HTML
import Templates
import Testing

@Suite struct ChainPageTests {
  private func card(_ column: Int, _ title: String) -> ChainDrawing.Row {
    .card(
      .init(
        column: column, date: "3 Mar 2025", title: TextLink(title, Sample.link), status: Sample.inForce,
        details: [title]))
  }

  private func drawing(_ title: String) -> ChainDrawing {
    ChainDrawing(
      columns: [Sample.north, Sample.south],
      rows: [card(0, title), card(1, title), .phase(title), card(1, title), card(1, title)],
      arrows: [
        .init(from: 0, to: 1, assertion: .both, lag: "2 days"), .init(from: 0, to: 3, assertion: .nobody, lag: nil),
        .init(from: 3, to: 4, assertion: .one, lag: title),
      ])
  }

  private func tree(_ title: String) -> ChainTree {
    let link = ChainTree.Link(
      assertion: .one, lag: "after 2 days", assertedBy: [Sample.text], disputedBy: [Sample.text])
    let answer = ChainTree(
      side: Sample.south, date: Sample.date, title: TextLink(title, Sample.link), detail: "raised", link: link,
      isRepeated: true, answers: [])
    return ChainTree(
      side: Sample.north, date: Sample.date, title: TextLink(title, Sample.link), detail: title, link: nil,
      isRepeated: false, answers: [answer])
  }

  private func page(_ title: String, drawing: ChainDrawing?) -> HTML {
    ChainPage(
      frame: Sample.frame(), head: Sample.head(title: title), keyLine: KeyLine([.links("Links", .both, 3)]),
      drawing: drawing, drawingNote: title, trees: [tree(title)], data: Sample.text
    ).render()
  }

  @Test func `Every link is an arrow and an item of the list`() {
    let page = page("Toll", drawing: drawing("Toll"))
    let text = page.markup
    #expect(text.components(separatedBy: "<g class=\"arrow ").count - 1 == 3)
    #expect(text.components(separatedBy: "<li class=\"link\">").count - 1 == 1)
    #expect(text.contains("after 2 days; asserted by one side only (<a"))
    #expect(text.contains("; disputed by <a"))
    #expect(text.contains("Its answers are listed above."))
    expectSound(page)
  }

  @Test func `Cards of one side keep their distance, cards of two sides overlap`() {
    let text = page("Toll", drawing: drawing("Toll")).markup
    let tops = text.components(separatedBy: "<rect class=\"solid\" x=\"").dropFirst().compactMap { piece in
      piece.firstRange(of: " y=\"").map { Double(piece[$0.upperBound...].prefix { $0 != "\"" }) ?? -1 }
    }
    #expect(tops == [40, 94, 226, 302])
  }

  @Test func `Hostile text stays text`() {
    let text = page(Sample.hostile, drawing: drawing(Sample.hostile)).markup
    #expect(!text.contains("<script>"))
    #expect(text.contains(Sample.safe))
  }

  @Test func `Without a drawing the list stands alone`() {
    let page = page("Toll", drawing: nil)
    #expect(!page.markup.contains("<figure"))
    expectSound(page)
  }
}
