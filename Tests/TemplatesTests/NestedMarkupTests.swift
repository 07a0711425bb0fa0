import HTML
import Testing

@testable import Pages

@Suite struct NestedMarkupTests {
  private func nested(_ html: HTML, levels: UInt8 = 2) -> String {
    html.nested(under: "m.toll.", levels: levels).markup
  }

  @Test func `Headings go down, none below the sixth level`() {
    #expect(nested("<h1>A</h1><h2 id=\"b\">B</h2><h5>C</h5>") == "<h3>A</h3><h4 id=\"m.toll.b\">B</h4><h6>C</h6>")
    #expect(nested("<h3 id=\"a\">A</h3><hr><header>", levels: 0) == "<h3 id=\"m.toll.a\">A</h3><hr><header>")
  }

  @Test func `Ids and what names them get the prefix`() {
    #expect(
      nested("<figure id=\"a\" aria-labelledby=\"b c\"><a href=\"#a\">x</a></figure>")
        == "<figure id=\"m.toll.a\" aria-labelledby=\"m.toll.b m.toll.c\"><a href=\"#m.toll.a\">x</a></figure>")
  }

  @Test func `What is the document's own stays`() {
    for markup: HTML in [
      "<a href=\"#source-3\" id=\"cite-3-b\">3</a>", "<a href=\"#actors.china\">x</a>",
      "<li id=\"actors.china.early\">",
      "<a href=\"measures/toll.html#b\">x</a>", "<use href=\"#mark-disc\"/>",
      "<a href=\"https://ferry.example/#b\">x</a>",
    ] { #expect(nested(markup) == markup.markup) }
  }

  @Test func `Landmarks become plain`() {
    #expect(
      nested("<section class=\"s\" aria-labelledby=\"a\">x</section><aside aria-labelledby=\"b\">y</aside>")
        == "<section class=\"s\">x</section><section>y</section>")
    #expect(
      nested("<div role=\"region\" tabindex=\"0\" aria-label=\"Table\">")
        == "<div role=\"group\" tabindex=\"0\" aria-label=\"Table\">")
  }

  @Test func `Text that looks like a tag stays text`() {
    let hostile: HTML = "<p title=\"\("<h1 id=\"a\">")\">\("<h1 id=\"a\"> & </h1> href=\"#b\"")</p>"
    #expect(nested(hostile) == hostile.markup)
    #expect(nested("") == "")
    #expect(nested("no tag at all") == "no tag at all")
  }
}
