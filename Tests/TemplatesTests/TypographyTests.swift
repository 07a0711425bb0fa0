import Testing
import Wording

@testable import Pages

@Suite struct TypographyTests {
  private func rules(_ page: String, texts: String? = nil, names: Set<String> = []) -> String {
    Typography(page: page, texts: texts, names: names, direction: WritingSystem(of: page).direction).rules
  }

  @Test func `A site in one language has no rule for others`() {
    #expect(rules("en") == "")
    #expect(rules("fr", names: ["en", "de"]) == "")
  }

  @Test func `A name is set in faces of its own script`() {
    let rules = rules("en", names: ["ar", "zh", "zh-Hant", "ur"])
    #expect(rules.contains("[lang|=\"ar\"],[lang|=\"ur\"]{--serif:\"Noto Naskh Arabic\","))
    #expect(rules.contains("[lang|=\"zh\"]{--serif:\"Songti SC\","))
    #expect(rules.contains("[lang|=\"zh-Hant\"]{--serif:\"Songti TC\","))
    #expect(!rules.contains(":lang("), "no text is in it")
  }

  @Test func `Arabic pages are mirrored, their letters joined, and English in them set in Latin faces`() {
    let typography = Typography(page: "ar", texts: "en", names: [], direction: .rightToLeft)
    #expect(typography.faces.serif.first == "Noto Naskh Arabic")
    #expect(typography.rules.contains("[lang|=\"en\"]{--serif:Charter,"))
    #expect(typography.rules.contains(":lang(ar){font-style:normal;letter-spacing:0 !important}"))
    #expect(typography.rules.contains("[dir=\"rtl\"] :not(svg,g,a) > svg{transform:scaleX(-1)}"))
  }

  @Test func `A text in Arabic script mirrors no page that is not`() {
    let rules = rules("en", texts: "fa")
    #expect(rules.contains(".prose:lang(fa){line-height:1.85}"))
    #expect(!rules.contains(":lang(ar)") && !rules.contains("scaleX"))
  }

  @Test func `Chinese is neither slanted nor spaced`() {
    #expect(rules("zh-Hans").contains(":lang(zh-Hans){font-style:normal;letter-spacing:0 !important}"))
    #expect(rules("zh", texts: "ja").contains("h1:is(:lang(zh),:lang(ja)){"))
  }
}
