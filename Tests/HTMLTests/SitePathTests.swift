import HTML
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    ("assets/145% duty.png", "../assets/145%25%20duty.png"), ("assets/a%20b.png", "../assets/a%2520b.png"),
    ("assets/a?b#c.png", "../assets/a%3Fb%23c.png"), (" assets/ a .png ", "../%20assets/%20a%20.png%20"),
    ("assets/e\u{301}.png", "../assets/e%CC%81.png"), ("assets/\u{E9}.png", "../assets/%C3%A9.png"),
    ("assets/\u{600}/x.png", "../assets/%D8%80/x.png"), ("assets/x/\u{301}.png", "../assets/x/%CC%81.png"),
  ])
  func `A link names the file's real bytes`(path: String, address: String) {
    #expect(Link.relative(to: SitePath(path), from: "actors/china.html").destination == address)
  }

  @Test func `A name with a colon is no scheme`() {
    #expect(Link.relative(to: "javascript:x.html", from: "a.html").destination == "javascript%3Ax.html")
    #expect(Link.fragment("50%").destination == "#50%25")
  }

  @Test func `Paths are one only if their bytes are`() {
    let composed: SitePath = "\u{E9}.html"
    let apart: SitePath = "e\u{301}.html"
    #expect(composed != apart)
    #expect(Set([composed, apart, composed]).count == 2)
    #expect(apart < composed && !(composed < apart))
  }

  @Test func `A slash is a slash whatever stands behind it`() {
    let path: SitePath = "a/\u{301}b/\u{600}/\u{301}.html"
    #expect(path.lastComponent.unicodeScalars.elementsEqual("\u{301}.html".unicodeScalars))
    #expect(Link.relative(to: "x.html", from: path).destination == "../../../x.html")
  }
}
