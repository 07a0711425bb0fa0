import HTML
import Testing

@testable import Dossiers

@Suite struct CSLTextTests {
  @Test(arguments: [
    ("The <i>Blue Heron</i> case", "The Blue Heron case", "The <i>Blue Heron</i> case"),
    ("H<sub>2</sub>O, m<sup>3</sup>, <b>x</b>", "H2O, m3, x", "H<sub>2</sub>O, m<sup>3</sup>, <b>x</b>"),
    (#"<span class="nocase">eShips</span>"#, "eShips", "eShips"),
    (#"<span style="font-variant:small-caps;">UN</span> <sc>EU</sc>"#, "UN EU", "UN EU"),
    ("<em>a</em> <strong>b</strong> <I>c</I>", "a b c", "<i>a</i> <b>b</b> <i>c</i>"),
    ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3", "5 &lt; 6 &amp; 7 &gt; 3"),
    ("tolls &amp; dues, &lt;i&gt;", "tolls & dues, <i>", "tolls &amp; dues, &lt;i&gt;"),
    (
      "<script>x</script><img src=x onerror=y>", "<script>x</script><img src=x onerror=y>",
      "&lt;script&gt;x&lt;/script&gt;&lt;img src=x onerror=y&gt;"
    ),
    ("an <i>open end", "an <i>open end", "an &lt;i&gt;open end"), ("</i> alone", "</i> alone", "&lt;/i&gt; alone"),
    ("<i>a <b>b</i> c</b>", "a <b>b c</b>", "<i>a &lt;b&gt;b</i> c&lt;/b&gt;"),
    (
      "<i onclick=x>a</i>", "<i onclick=x>a</i>",
      "&lt;i onclick=x&gt;a&lt;/i&gt;"
    ),
    ("<", "<", "&lt;"), ("<sp", "<sp", "&lt;sp"), ("&", "&", "&amp;"),
  ])
  func `Markup of CSL is shown, all else is text`(written: String, plain: String, html: String) {
    let text = CSLText(written)
    #expect(text.plain == plain && text.html.markup == html)
  }

  @Test func `However many tags there are, it takes a moment`() {
    let open = String(repeating: "<i>", count: 50_000)
    #expect(CSLText(open).plain == open)
    #expect(CSLText(open + String(repeating: "</b>", count: 50_000)).plain.utf8.count == 350_000)
    #expect(CSLText(String(repeating: "<span ", count: 50_000)).plain.utf8.count == 300_000)
  }
}
