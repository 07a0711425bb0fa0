import Pages
import Preview
import SiteBuilder
import Testing

@Suite struct PreviewResponderTests {
  private let responder = PreviewResponder(files: [
    OutputFile(path: "index.html", text: "brief"),
    OutputFile(path: "timeline/index.html", text: "timeline"),
    OutputFile(path: "actors/china.html", text: "China"),
    OutputFile(path: "style.css", text: "body{}"),
    OutputFile(path: "assets/商务部.png", text: "image"),
    OutputFile(path: "404.html", text: "not here"),
  ])

  private func get(_ path: String, host: String? = "127.0.0.1:8080") -> PreviewResponder.Response {
    responder.response(method: "GET", path: path, host: host)
  }

  @Test(arguments: [
    ("/", "brief", "text/html; charset=utf-8"),
    ("/index.html", "brief", "text/html; charset=utf-8"),
    ("/timeline/", "timeline", "text/html; charset=utf-8"),
    ("/actors/china.html", "China", "text/html; charset=utf-8"),
    ("/actors%2Fchina.html", "China", "text/html; charset=utf-8"),
    ("/style.css", "body{}", "text/css; charset=utf-8"),
    ("/assets/%E5%95%86%E5%8A%A1%E9%83%A8.png", "image", "image/png"),
  ])
  func `Files come by exact name with their type`(path: String, body: String, type: String) {
    let response = get(path)
    #expect(response.status == 200)
    #expect(response.body == Array(body.utf8))
    #expect(response.headers["Content-Type"] == type)
    #expect(response.headers["Content-Length"] == String(body.utf8.count))
    #expect(response.headers["Access-Control-Allow-Origin"] == nil)
  }

  @Test(arguments: [
    "/missing.html", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/actors/../index.html",
    "/actors/", "/ACTORS/CHINA.HTML", "/actors/china", "/.dossier-site",
  ])
  func `Any other name is the dossier's own 404 page`(path: String) {
    let response = get(path)
    #expect(response.status == 404)
    #expect(response.body == Array("not here".utf8))
    #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
  }

  @Test func `The 404 page's links lead from the site's beginning, wherever it answers`() {
    let page = "<html><head><link href=\"style.css\"></head></html>"
    let responder = PreviewResponder(files: [OutputFile(path: "404.html", text: page)])
    let response = responder.response(method: "GET", path: "/some/deep/address.html", host: "localhost")
    let expected = "<html><head><base href=\"/\"><link href=\"style.css\"></head></html>"
    #expect(String(decoding: response.body, as: UTF8.self) == expected)
    #expect(response.headers["Content-Length"] == String(expected.utf8.count))
    #expect(responder.response(method: "GET", path: "/404.html", host: "localhost").body == Array(expected.utf8))
  }

  @Test func `Of two files with one path the last counts, as on disk`() {
    let files = [OutputFile(path: "index.html", text: "first"), OutputFile(path: "index.html", text: "last")]
    let response = PreviewResponder(files: files).response(method: "GET", path: "/", host: "localhost")
    #expect(response.body == Array("last".utf8))
  }

  @Test func `Two spellings of a letter are two names, as on disk`() {
    let files = [OutputFile(path: "\u{E9}.txt", text: "composed"), OutputFile(path: "e\u{301}.txt", text: "apart")]
    let responder = PreviewResponder(files: files)
    #expect(responder.response(method: "GET", path: "/%C3%A9.txt", host: "localhost").body == Array("composed".utf8))
    #expect(responder.response(method: "GET", path: "/e%CC%81.txt", host: "localhost").body == Array("apart".utf8))
    let composed = PreviewResponder(files: Array(files.prefix(1)))
    #expect(composed.response(method: "GET", path: "/e%CC%81.txt", host: "localhost").status == 404)
  }

  @Test(arguments: [
    "", "index.html", "/%", "/%zz", "/%00", "/%FF", "/%7F", "/a\r\nb", "\u{301}/", "http://evil.example/",
  ])
  func `What is no path is refused`(path: String) {
    #expect(get(path).status == 400)
  }

  @Test func `A folder's name without its slash leads to the folder`() {
    #expect(get("/timeline").status == 301)
    #expect(get("/timeline").headers["Location"] == "/timeline/")
    #expect(get("/timelin%65").headers["Location"] == "/timelin%65/")
  }

  @Test(arguments: [
    "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080", "127.0.0.1:x", "", "[::1]",
    "localhost:+80", "localhost:-1", "localhost:80:80", "localhost:65536", "localhost:８０", "localhost,evil.example",
  ])
  func `Other hosts get nothing`(host: String) {
    #expect(get("/", host: host).status == 421)
    #expect(get("/", host: nil).status == 421)
  }

  @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost:9000", "LOCALHOST"])
  func `Loopback's names are answered`(host: String) {
    #expect(get("/", host: host).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])
  func `Other methods are refused`(method: String) {
    let response = responder.response(method: method, path: "/", host: "localhost")
    #expect(response.status == 405)
    #expect(response.headers["Allow"] == "GET, HEAD")
  }

  @Test func `HEAD tells the length and sends nothing`() {
    let response = responder.response(method: "HEAD", path: "/", host: "localhost")
    #expect(response.status == 200)
    #expect(response.headers["Content-Length"] == "5")
    #expect(response.body.isEmpty)
  }
  @Test(arguments: [
    ("/", "evil.example"), ("/missing.html", "localhost"), ("/timeline", "localhost"), ("/%", "localhost"),
  ])
  func `HEAD sends nothing, whatever the answer is`(path: String, host: String) {
    let (head, get) = (
      responder.response(method: "HEAD", path: path, host: host),
      responder.response(method: "GET", path: path, host: host)
    )
    #expect(head.status == get.status)
    #expect(head.headers == get.headers)
    #expect(head.body.isEmpty)
  }
}
