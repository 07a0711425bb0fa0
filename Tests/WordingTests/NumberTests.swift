import Testing
import Wording

@Suite struct NumberTests {
  @Test(arguments: [
    (12.5, "12.5"), (10, "10"), (0, "0"), (-0.25, "-0.25"), (0.055, "0.06"), (33.333, "33.33"), (2.10, "2.1"),
  ])
  func `Decimals are short`(value: Double, text: String) {
    #expect(English().number(value) == text)
  }

  @Test(arguments: [
    (8e16, "80000000000000000"), (1e17, "1e+17"), (-1e300, "-1e+300"), (.infinity, "inf"), (.nan, "nan"),
    (1e12, "1000000000000"), (-1e12, "-1000000000000"), (1e-300, "0"), (-0.0, "0"),
    (90_071_992_547_409.92, "90071992547409.92"),
    (-9.223372036854775808e16, "-92233720368547758.08"),
  ])
  func `Any number can be written`(value: Double, text: String) {
    #expect(English().number(value) == text)
  }
}
