import Dossiers
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct FormatTests {
  // MARK: CSV

  private func cell(_ text: String) -> String {
    let table = CSV.table([text], [.init("a") { .text($0) }])
    return String(table.dropFirst("a\r\n".count).dropLast())
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
    ("＝1", "'＝1"), ("-", "'-"), ("\u{200B}=1", "'\u{200B}=1"), ("\u{FEFF}\u{2060}@x", "'\u{FEFF}\u{2060}@x"),
    ("\u{A0}=1", "'\u{A0}=1"), ("\u{7}=1", "'=1"), ("\u{2028}=1", "\"'\n=1\""), ("-5.", "'-5."),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("\r=1", "\"'\r=1\""),
  ])
  func `A text that a spreadsheet would run stays text`(text: String, written: String) {
    #expect(cell(text) == written)
  }

  @Test(arguments: ["-5", "+5", "-12.5", "10", "a=b", "x@y", ""])
  func `Numbers and plain text stay as they are`(text: String) {
    #expect(cell(text) == text)
  }

  @Test func `A number is written shortest, and a list is guarded as one text`() {
    let table = CSV.table(
      [0],
      [.init("n") { _ in .number(-12.5) }, .init("m") { _ in .number(10) }, .init("l") { _ in .list(["=a", "b"]) }])
    #expect(table == "n,m,l\r\n-12.5,10,\"'=a; b\"\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""), ("商务部", "商务部"),
    ("a\0b\u{1B}[31m\u{7F}\u{9B}", "ab[31m"), ("a\u{85}b\u{2028}c", "\"a\nb\nc\""),
    ("\"\u{301},=1", "\"\"\"\u{301},=1\""),
  ])
  func `Cells are quoted where they must be`(text: String, written: String) {
    #expect(cell(text) == written)
  }

  // MARK: ICS

  private func ics(_ fill: (inout ICS) -> Void) -> String {
    var ics = ICS()
    fill(&ics)
    return ics.text
  }

  @Test func `Text is escaped, and nothing in it begins a line`() {
    let hostile = "a;b,c\\d\nBEGIN:VALARM\r\nEND:VEVENT\rx\u{0}\u{85}X-A:y\u{2028}X-B:z\u{2029}"
    #expect(
      ics { $0.add("SUMMARY", text: hostile) }
        == "SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VALARM\\nEND:VEVENT\\nx\\nX-A:y\\nX-B:z\\n\r\n")
    #expect(ics { $0.add("URL", "https://a.example/\r\nATTACH:\u{2028}x") } == "URL:https://a.example/ATTACH:x\r\n")
  }

  @Test(arguments: ["商务部关于对部分物项实施出口管制的决定", "a", "👩‍👩‍👧‍👦é", "\\"])
  func `Lines are folded at 75 octets between characters, and unfold to what they were`(piece: String) {
    let text = String(repeating: piece, count: 60)
    let written = ics { $0.add("DESCRIPTION", text: text) }
    #expect(written.hasSuffix("\r\n"))
    let lines = written.utf8.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    #expect(lines.count > 1 || piece == "a" && lines.count == 1)
    for line in lines {
      #expect(line.count <= 75)
      #expect(String(validating: Array(line), as: UTF8.self) != nil)
    }
    // By bytes: what joins two signs may stand behind the fold.
    let unfolded = lines.enumerated().flatMap { $0.offset == 0 ? $0.element : $0.element.dropFirst() }
    let whole = "DESCRIPTION:" + (piece == "\\" ? text + text : text)
    #expect(String(decoding: unfolded, as: UTF8.self) == whole)
  }

  // MARK: JSON

  @Test func `What markup is made of is escaped, whoever stands before it`() {
    #expect(
      JSON.text("T\u{600}</script>&\u{600}<").written() == "\"T\u{600}\\u003c/script\\u003e\\u0026\u{600}\\u003c\"")
  }

  @Test func `JSON keeps the order of its members, leaves out what is not there, and escapes`() {
    let json: JSON = [
      "z": "quote \" backslash \\ line\n\r\t bell \u{7} slash / é 商\u{2028}\u{2029}’",
      "a": [.number(10), .number(-12.5), .flag(true), .number(0.1)], "gone": nil, "": [:],
    ]
    #expect(
      json.written()
        == #"{"z":"quote \" backslash \\ line\n\r\t bell \u0007 slash / é 商\u2028\u2029’","a":[10,-12.5,true,0.1],"":{}}"#
    )
  }

  @Test func `The outer levels have a line for each element`() {
    let json: JSON = ["a": [["b": "c"], []], "d": []]
    #expect(json.written(linesToDepth: 2) == "{\n\"a\":[\n{\"b\":\"c\"},\n[]\n],\n\"d\":[]\n}\n")
  }

  // MARK: XML

  @Test func `XML escapes every text and leaves out what XML forbids`() {
    let hostile = "<a href='x'>&\"]]>\u{0}\u{B}\u{FFFE}\u{FFFF}é"
    let xml: XML = "<b>\(hostile)</b>"
    #expect(xml.markup == "<b>&lt;a href=&#39;x&#39;&gt;&amp;&quot;]]&gt;é</b>")
  }

  // MARK: BibTeX

  @Test(arguments: [
    ("smith_tolls_2025", "smith_tolls_2025"), ("doi:10.1000/a{b},c", "doi:10.1000/a-b--c"), ("a b\\%~#", "a-b----"),
    ("李2020", "李2020"),
  ])
  func `A key of BibTeX holds what BibTeX can read`(key: String, written: String) {
    #expect(BibTeX("misc", key: key).entry == "@misc{\(written)\n}\n")
  }

  @Test func `BibTeX's special characters become commands, and braces stay balanced`() {
    var bib = BibTeX("misc", key: "k")
    bib.add("title", verbatim: #"} 50% & #1_$ {\ ~^ 商"#)
    bib.add("author", [.whole("A and B"), .whole("C"), .parts(family: "de Roe", suffix: "Jr.", given: "Jane")])
    bib.add("editor", [.parts(family: "Smith, and Co", suffix: "", given: "X")])
    bib.add(pages: "45–67, 70-71")
    bib.add("note", "")
    bib.add("month", bare: "oct")
    #expect(
      bib.entry == """
        @misc{k,
          title = {{\\textbraceright{} 50\\% \\& \\#1\\_\\$ \\textbraceleft{}\\textbackslash{} \
        \\textasciitilde{}\\textasciicircum{} 商}},
          author = {{A and B} and {C} and de Roe, Jr., Jane},
          editor = {{Smith, and Co}, X},
          pages = {45--67, 70--71},
          month = oct
        }

        """)
  }
}
