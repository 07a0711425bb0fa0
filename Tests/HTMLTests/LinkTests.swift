import HTML
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "https://example.org/a?b=c#d", "http://example.org", "mailto:desk@example.org", "tel:+15550100",
    "../actors/china.html", "a.html#b", "//example.org/x", "?q=a:b", "#a:b", "./a:b",
  ])
  func `Relative addresses and known schemes pass unchanged`(address: String) {
    #expect(Link(address)?.destination == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "  javascript:alert(1)", "java\nscript:alert(1)",
    "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "blob:x", "unknown:x",
  ])
  func `Other schemes do not`(address: String) {
    #expect(Link(address) == nil)
  }

  @Test func `What an address cannot hold is percent-encoded`() {
    #expect(Link("a b\"<>\\^`{|}.html")?.destination == "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D.html")
    #expect(Link("商务部")?.destination == "%E5%95%86%E5%8A%A1%E9%83%A8")
    #expect(Link("a%20b")?.destination == "a%20b")
    #expect(Link.fragment("a b").destination == "#a%20b")
  }

  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("index.html", "actors/china.html", "actors/china.html"),
    ("actors/china.html", "index.html", "../index.html"),
    ("actors/china.html", "actors/ustr.html", "ustr.html"),
    ("actors/china.html", "measures/x.html", "../measures/x.html"),
    ("as-of/2025/a.html", "as-of/b.html", "../b.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"),
    ("actors/index.html", "actors/actors/x.html", "actors/x.html"),
  ])
  func `Relative ways name the file`(page: String, target: String, way: String) {
    #expect(Link.relative(to: SitePath(target), from: SitePath(page)).destination == way)
  }

  @Test func `Fragments`() {
    #expect(Link.relative(to: "a.html", from: "a.html", fragment: "x").destination == "#x")
    #expect(Link.relative(to: "b.html", from: "a.html", fragment: "x").destination == "b.html#x")
  }

  @Test func `The last component`() {
    #expect(SitePath("a/b.html").lastComponent == "b.html")
    #expect(SitePath("b.html").lastComponent == "b.html")
  }
}
