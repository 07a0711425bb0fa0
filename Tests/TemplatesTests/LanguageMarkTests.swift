import HTML
import Testing
import Wording

@testable import Pages

@Suite struct LanguageMarkTests {
  @Test func `It tells a direction only where that is another one`() {
    #expect(LanguageMark("zh", among: .leftToRight).attributes.markup == " lang=\"zh\"")
    #expect(LanguageMark("ar", among: .leftToRight).attributes.markup == " lang=\"ar\" dir=\"rtl\"")
    #expect(LanguageMark("en", among: .rightToLeft).attributes.markup == " lang=\"en\" dir=\"ltr\"")
    #expect(LanguageMark("ur", among: .rightToLeft).attributes.markup == " lang=\"ur\"")
  }

  @Test func `A text without markup is isolated where it runs the other way`() {
    #expect(LanguageMark?.none.isolating("a") == "a")
    #expect(LanguageMark?.some(LanguageMark("zh", among: .leftToRight)).isolating("a") == "a")
    #expect(LanguageMark?.some(LanguageMark("ar", among: .leftToRight)).isolating("ا") == "\u{2068}ا\u{2069}")
  }

  @Test func `A name in the heading is arranged by itself`() {
    let head = RecordHead(
      side: nil, kind: "K", title: "T", localTitle: LocalText("مصر", in: LanguageMark("ar", among: .leftToRight)),
      standfirst: nil)
    #expect(
      head.html(Sample.words).markup.contains("<h1>T <span class=\"local\" lang=\"ar\" dir=\"rtl\">مصر</span></h1>"))
  }
}
