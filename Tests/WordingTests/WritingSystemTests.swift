import Testing
import Wording

@Suite struct WritingSystemTests {
  @Test(arguments: [
    ("ar", "Arab"), ("ar-EG", "Arab"), ("FA", "Arab"), ("ckb", "Arab"), ("ks", "Arab"), ("sd", "Arab"), ("he", "Hebr"),
    ("yi", "Hebr"), ("dv", "Thaa"), ("az-Arab", "Arab"), ("az-IR", "Arab"), ("uz-Arab-AF", "Arab"), ("nqo", "Nkoo"),
  ])
  func `Its lines run from right to left`(tag: String, code: String) {
    #expect(WritingSystem(of: tag).code == code)
    #expect(WritingSystem(of: tag).direction == .rightToLeft)
  }

  @Test(arguments: [
    ("en", "Latn"), ("az", "Latn"), ("ar-Latn", "Latn"), ("sd-Deva", "Deva"), ("ks-deva-IN", "Deva"), ("am", "Latn"),
    ("en-x-arab", "Latn"), ("en-u-nu-arab", "Latn"), ("sl-1994", "Latn"), ("", "Latn"),
  ])
  func `Its lines run from left to right`(tag: String, code: String) {
    #expect(WritingSystem(of: tag).code == code)
    #expect(WritingSystem(of: tag).direction == .leftToRight)
  }

  @Test func `Chinese is written in two ways`() {
    #expect(WritingSystem(of: "zh").code == "Hans")
    #expect(WritingSystem(of: "zh-Hans-TW").code == "Hans")
    #expect(WritingSystem(of: "zh-TW").code == "Hant")
    #expect(WritingSystem(of: "zh-Hant").code == "Hant")
  }
}
