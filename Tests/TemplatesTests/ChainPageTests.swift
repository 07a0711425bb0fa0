import Foundation
import HTML
import Testing

@testable import Pages

@Suite struct ChainPageTests {
  private func card(_ column: Int, _ title: String) -> ChainDrawing.Row {
    .card(
      .init(
        columns: [column], side: column == 0 ? Sample.north : Sample.south, date: "3 Mar 2025",
        title: TextLink(title, Sample.link), status: Sample.inForce,
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

  private func entry(_ title: String, level: Int, isRepeated: Bool = false) -> ChainTree.Entry {
    let link = ChainTree.Link(
      assertion: .one, lag: "after 2 days", assertedBy: [Sample.text], disputedBy: [Sample.text])
    return ChainTree.Entry(
      level: level, side: level == 0 ? Sample.north : Sample.south, date: Sample.date,
      title: TextLink(title, Sample.link), detail: "raised", answered: level == 0 ? nil : Sample.text,
      link: level == 0 ? nil : link, isRepeated: isRepeated)
  }

  private func tree(_ title: String) -> ChainTree {
    ChainTree([entry(title, level: 0), entry(title, level: 1, isRepeated: true)])
  }

  private func page(_ title: String, drawing: ChainDrawing?) -> HTML {
    ChainPage(
      frame: Sample.frame(), head: Sample.head(title: title), keyLine: KeyLine([.links("Links", .both, "3")]),
      drawing: drawing, drawingNote: title, tree: tree(title), data: Sample.text
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

  @Test func `Lists in lists hold each answer below what it answers`() {
    let tree = ChainTree([0, 1, 2, 2, 1, 0].map { entry("Level \($0)", level: $0) })
    let shape = tree.html(Sample.words).markup.split(separator: "\n").compactMap { line -> String? in
      switch line {
      case "<ol class=\"chain\">": "("
      case "</ol>": ")"
      case _ where line.hasPrefix("<li"): "i"
      default: nil
      }
    }
    #expect(shape.joined() == "(i(i(ii)i)i)")
    #expect(ChainTree([]).html(Sample.words).isEmpty)
  }

  @Test func `A long chain goes on at one level and names what each step answers`() {
    let tree = ChainTree((0..<3_000).map { entry("Duty", level: $0) })
    let text = tree.html(Sample.words).markup
    #expect(text.components(separatedBy: "<ol class=\"chain\">").count - 1 == 31)
    #expect(text.components(separatedBy: "<li").count - 1 == 3_000)
    #expect(text.components(separatedBy: "<p class=\"meta\">In answer to <a").count - 1 == 3_000 - 31)
    let start = ChainTree((0...30).map { entry("Duty", level: $0) }).html(Sample.words).markup
    #expect(!start.contains("In answer to"))
    #expect(text.hasPrefix(start.prefix(start.count - 31 * "</li>\n</ol>\n".count)))
    #expect(Markup(tree.html(Sample.words)).unbalancedTags == [])
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
