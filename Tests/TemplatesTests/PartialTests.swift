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
}
