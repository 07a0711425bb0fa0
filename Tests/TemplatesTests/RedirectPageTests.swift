import HTML
import Testing

@testable import Pages

@Suite struct RedirectPageTests {
  private let page = RedirectPage(
    words: Sample.words, language: "en", title: Sample.hostile, target: Sample.link,
    canonical: Link("https://ferry.example/a.html"))

  @Test func `It leads on without script and may do nothing else`() {
    let text = page.render().markup
    let policy = "default-src 'none'; base-uri 'none'; form-action 'none'"
    #expect(text.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
    #expect(text.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(Sample.link.destination)\">"))
    #expect(text.contains("<title>\(Sample.safe)</title>") && text.contains(">\(Sample.safe)</a>"))
  }
}
