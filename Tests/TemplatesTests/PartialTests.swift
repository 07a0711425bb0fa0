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

  @Test(arguments: [
    (12.5, "12.5"), (10, "10"), (0, "0"), (-0.25, "-0.25"), (0.055, "0.06"), (33.333, "33.33"), (2.10, "2.1"),
  ])
  func `Decimals are short`(value: Double, text: String) {
    #expect(decimal(value) == text)
  }

  @Test(arguments: [
    (8e16, "80000000000000000"), (1e17, "1e+17"), (-1e300, "-1e+300"), (.infinity, "inf"), (.nan, "nan"),
    (1e12, "1000000000000"), (-1e12, "-1000000000000"), (1e-300, "0"), (-0.0, "0"),
    (90_071_992_547_409.92, "90071992547409.92"),
    (-9.223372036854775808e16, "-92233720368547758.08"),
  ])
  func `Any number can be written`(value: Double, text: String) {
    #expect(decimal(value) == text)
  }

  @Test func `Sides are told by mark, word and class`() {
    #expect(Sample.north.label(Sample.words) == "North")
    #expect(SideMark.joint.label(Sample.words) == "Joint")
  }
}
