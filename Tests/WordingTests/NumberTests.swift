import Testing
import Wording

@Suite struct NumberTests {
  @Test(arguments: [
    (12.5, "12.5"), (10, "10"), (0, "0"), (-0.25, "-0.25"), (0.055, "0.055"), (33.333, "33.33"), (2.10, "2.1"),
    (0.04256, "0.0426"), (-0.00012345, "-0.000123"), (0.999, "0.999"), (0.9999, "1"), (1.005e-9, "0.00000000101"),
  ])
  func `Decimals are short, and below 1 three digits count`(value: Double, text: String) {
    #expect(English().number(value) == text)
  }

  @Test(arguments: [
    (999, "999"), (1234, "1234"), (12_345, "12,345"), (-12_345.5, "-12,345.5"), (123_456, "123,456"),
  ])
  func `Digits stand in groups where there are more than four`(value: Double, text: String) {
    #expect(English().number(value) == text)
  }

  @Test(arguments: [
    (8e16, "80,000,000,000,000,000"), (1e17, "1e+17"), (-1e300, "-1e+300"), (.infinity, "inf"), (.nan, "nan"),
    (1e12, "1,000,000,000,000"), (-1e12, "-1,000,000,000,000"), (9_999.5, "9999.5"), (10_000, "10,000"),
    (-1_234_567.891, "-1,234,567.89"), (1e-300, "0"), (-0.0, "0"),
    (90_071_992_547_409.92, "90,071,992,547,409.92"),
    (-9.223372036854775808e16, "-92,233,720,368,547,758.08"),
  ])
  func `Any number can be written`(value: Double, text: String) {
    #expect(English().number(value) == text)
  }
}
