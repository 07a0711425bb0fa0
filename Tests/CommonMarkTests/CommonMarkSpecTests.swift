import CommonMark
import Testing

/// The specifications' own examples. `scripts/fetch-spec.sh` brings them.
@Suite struct CommonMarkSpecTests {
  @Test func `All examples of CommonMark 0.30`() throws {
    let examples = try Specification.commonMark.examples()
    #expect(examples.count == 652)
    for example in examples {
      #expect(html(example.markdown, options: .commonMark) == example.html, "example \(example.testDescription)")
    }
  }

  @Test func `All examples of tables in GFM 0.29`() throws {
    let examples = try Specification.gfm.examples().filter { $0.label == "table" }
    #expect(examples.count == 8)
    for example in examples {
      #expect(html(example.markdown, options: .gfmTables) == example.html, "example \(example.testDescription)")
    }
  }

  /// But for masked escapes: see `Mask`.
  @Test func `Additions leave emphasis as it is`() throws {
    let examples = try Specification.commonMark.examples().filter { $0.section.hasPrefix("Emphasis") }
    #expect(examples.count > 130)
    // Raw HTML is left out.
    for example in examples where !["<img", "<a href"].contains(where: example.markdown.contains) {
      #expect(html(example.markdown) == example.html, "example \(example.testDescription)")
    }
  }

  @Test func `Links within links are libcmark's too`() {
    let expected = "<p><a href=\"x\">a <a href=\"https://b.c\">https://b.c</a> d</a></p>\n"
    #expect(html("[a <https://b.c> d](x)", options: .commonMark) == expected)
  }

  @Test func `Tables change nothing else`() throws {
    for example in try Specification.commonMark.examples() {
      #expect(html(example.markdown, options: .gfmTables) == example.html, "example \(example.testDescription)")
    }
  }
}
