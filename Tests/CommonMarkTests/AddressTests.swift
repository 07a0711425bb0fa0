import CommonMark
import Testing

@Suite struct AddressTests {
  @Test func `All examples of autolinks in GFM 0.29, but that FTP is no link`() throws {
    let examples = try Specification.gfm.examples().filter { $0.label == "autolink" }
    #expect(examples.count == 11)
    for example in examples {
      let expected = example.html.replacing("'", with: "&#39;")
        .replacing("<a href=\"ftp://foo.bar.baz\">ftp://foo.bar.baz</a>", with: "ftp://foo.bar.baz")
      #expect(html(example.markdown) == expected, "example \(example.testDescription)")
    }
  }

  /// The addresses of the links.
  private func links(_ markdown: String) -> [String] {
    MarkdownDocument(parsing: markdown).references.compactMap { reference in
      if case .link(let destination) = reference.kind { destination } else { nil }
    }
  }

  @Test(arguments: [
    ("见https://a.b/报告。然后", "https://a.b/报告"), ("（https://a.b/c）", "https://a.b/c"), ("“https://a.b”", "https://a.b"),
    ("*https://a.b*", "https://a.b"), ("\"https://a.b/c\"", "https://a.b/c"), ("[https://a.b/c]", "https://a.b/c"),
    ("https://a.b/~u_v_w/~~", "https://a.b/~u_v_w/"), ("HTTPS://A.B", "HTTPS://A.B"), ("WWW.a.b", "http://WWW.a.b"),
    ("https://a.b:80/c?d=e&amp;f#g", "https://a.b:80/c?d=e&f#g"), ("a\nhttps://a.b\nc", "https://a.b"),
    ("> - https://a.b", "https://a.b"), ("me@a.b, x", "mailto:me@a.b"), ("见me@a.b。", "mailto:me@a.b"),
    ("https://a.b/@c", "https://a.b/@c"), ("[x](https://a.b)", "https://a.b"), ("<https://a.b>", "https://a.b"),
  ])
  func `One link each`(markdown: String, address: String) {
    #expect(links(markdown) == [address])
  }

  @Test(arguments: [
    "`https://a.b`", "    https://a.b", "https://a", "http://", "xhttps://a.b", "https\\://a.b", "javascript://a.b",
    "www.", "www", "awww.a.b", "https://a_b.c_d", "ftp://a.b", "a@b", "@a.b", "a@b.c-", "a@b..c",
  ])
  func `What is none`(markdown: String) {
    #expect(links(markdown) == [])
  }

  @Test func `Within a link there is no other`() {
    #expect(html("[https://a.b me@a.b](c)") == "<p><a href=\"c\">https://a.b me@a.b</a></p>\n")
  }

  @Test func `Places are known`() {
    #expect(
      references("é https://a.b\n(www.c.d) me@e.f") == [
        "1:3 link https://a.b", "2:2 link http://www.c.d", "2:11 link mailto:me@e.f",
      ])
  }
}
