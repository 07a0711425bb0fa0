import HTML
import Testing

@testable import Pages

@Suite struct PartialTests {
  @Test func `Citations are numbered links that do not leave their word`() {
    let marks = Citations([
      .init(number: 1, anchor: "cite-1-a"), .init(number: 12, anchor: "cite-12-b", locator: "p. 3"),
    ]).marks(Sample.words)
    #expect(
      marks.markup == """
        \u{2060}<span class="citations">[<a href="#source-1" id="cite-1-a">1</a>, \
        <a href="#source-12" id="cite-12-b">12, p. 3</a>]</span>
        """)
    #expect(Citations([]).marks(Sample.words).isEmpty)
  }

  @Test func `Sides are told by mark, word and class`() {
    #expect(Sample.north.label(Sample.words) == "North")
    #expect(Sample.joint.label(Sample.words) == "Joint")
  }

  @Test func `Several sides are told by their names, and by a mark and colour for each`() {
    let sides = (0..<3).map { SideMark.Side(id: "s\($0)", look: $0, label: "Side \($0)") }
    let two = SideMark(sides: Array(sides.dropFirst()), isJoint: true)
    #expect(two.label(Sample.words) == "Side 1 and Side 2" && two.slug == "joint")
    #expect(two.filterValues == ["s1", "s2", "joint"])
    #expect(
      two.symbol.markup.contains("class=\"mark mark-disc side-2\"") && two.symbol.markup.contains("mark-diamond side-3")
    )
    let met = SideMark(sides: sides, isOfAll: true)
    #expect(met.label(Sample.words) == "Side 0, Side 1 and Side 2" && met.filterValues == ["s0", "s1", "s2"])
    #expect(SideMark(sides: Sample.sides, isOfAll: true).drawings.map(\.name) == ["joint"], "two have one between them")
  }

  @Test func `Eight sides have a mark each, and a page draws those it has`() {
    func drawn(_ looks: [Int], pair: Bool = false) -> [String] {
      let text = Marks.definitions(looks: looks, hasPair: pair).markup
      return text.matches(of: /(?:symbol|pattern) id="([^"]+)"/).map { String($0.output.1) }
    }
    #expect(Set(Marks.names).count == 8 && drawn(Array(0..<8)).count == 8 + 9)
    #expect(
      drawn([0, 1], pair: true)
        == ["mark-square", "mark-disc", "mark-joint", "hatch-joint", "hatch-side-1", "hatch-side-2"])
    // The ninth has the first one's mark, and a colour of its own.
    #expect(drawn([1, 8]) == ["mark-square", "mark-disc", "hatch-joint", "hatch-side-2", "hatch-side-9"])
  }
}
