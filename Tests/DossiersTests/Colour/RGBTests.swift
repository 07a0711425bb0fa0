import Testing

@testable import Dossiers

@Suite struct RGBTests {
  /// Expected by WCAG 2's formula with the exact power.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.4781),
    ("#767676", "#ffffff", 4.5422),
    ("#10306f", "#f2f4f3", 11.3536), ("#a93915", "#ffffff", 6.3964), ("#0a0a0a", "#1e2428", 1.2616),
  ])
  func `Contrast is WCAG's`(a: String, b: String, contrast: Double) throws {
    let (first, second) = (try #require(RGB(a)), try #require(RGB(b)))
    #expect(abs(first.contrast(with: second) - contrast) < 0.0001)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test(arguments: ["", "#", "#fff", "#1234567", "10306f", "#10306g", "#+10306", "# 10306", "red"])
  func `Other forms are no colour`(text: String) {
    #expect(RGB(text) == nil)
  }

  @Test func `A colour is written in lower case`() {
    #expect(RGB("#0A0b0C")?.description == "#0a0b0c")
  }
}
