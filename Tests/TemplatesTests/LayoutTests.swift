import HTML
import Testing

@testable import Pages

@Suite struct LayoutTests {
  private func page(_ frame: PageFrame) -> String {
    NotFoundPage(frame: frame, search: nil, links: []).render().markup
  }

  @Test func `Titles and descriptions are escaped in head, cite block and attributes`() {
    let text = page(Sample.frame(title: Sample.hostile, description: Sample.hostile))
    #expect(text.contains("<title>\(Sample.safe) – The ferry dispute</title>"))
    #expect(text.contains("<meta name=\"description\" content=\"\(Sample.safe)\">"))
    #expect(text.contains("“\(Sample.safe)”"))
    #expect(!text.contains("<script>"))
  }

  @Test func `The body names its template and the policy admits nothing from outside`() {
    let text = page(Sample.frame())
    #expect(text.contains("<body data-template=\"NotFoundPage\">"))
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; "
    #expect(text.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)form-action 'self'\">"))
  }

  @Test func `The current section is marked for eyes and ears`() {
    #expect(page(Sample.frame()).contains("<li><a href=\"measures/toll.html\" aria-current=\"page\">Measures</a></li>"))
  }

  @Test func `What is not given leaves no trace`() {
    let text = page(Sample.frame())
    #expect(!text.contains("description"))
    #expect(!text.contains("canonical"))
    #expect(!text.contains("custom.css"))
  }

  @Test func `A canonical address is linked and cited`() {
    let text = page(Sample.frame(canonical: Link("https://ferry.example/?a=1&b=2")))
    #expect(text.contains("<link rel=\"canonical\" href=\"https://ferry.example/?a=1&amp;b=2\">"))
    #expect(text.contains("href=\"https://ferry.example/?a=1&amp;b=2\">https://ferry.example/?a=1&amp;b=2</a>"))
  }

  @Test func `Where links count from elsewhere the skip link names its page`() {
    let frame = PageFrame(
      words: Sample.words, path: "404.html", language: "en", siteTitle: "T", title: "T", day: Sample.date,
      home: Sample.link,
      base: Link("/dossier/"), navigation: [], breadcrumb: [], footer: FooterView(text: "", columns: []))
    #expect(page(frame).contains("<base href=\"/dossier/\">"))
    #expect(page(frame).contains("; base-uri 'self'; form-action 'self'\">"))
    #expect(page(frame).contains("<a class=\"skip\" href=\"404.html#main\">"))
    #expect(page(Sample.frame()).contains("<a class=\"skip\" href=\"#main\">"))
  }
}
