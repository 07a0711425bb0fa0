import Diagnostics
import Dossiers
import Samples
import Testing

/// Dates in the forms in which Zotero, Better BibTeX, pandoc and CrossRef write them.
@Suite struct CSLDateTests {
  /// The date that is reckoned with, how it is shown, and what `variables` hands on.
  private func issued(_ date: String, in path: String = "sources/s.yml") throws -> Source {
    let item =
      path.hasSuffix("json")
      ? #"[{"id": "a", "type": "book", "title": "T", "issued": \#(date)}]"#
      : "- {id: a, type: book, title: T, issued: \(date)}"
    let document = Sample.document(path, item)
    guard document.diagnostics.isEmpty, case .sources(let sources) = document.content, let source = sources.first else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    return source
  }

  @Test(arguments: [
    ("[{year: 2003, month: 1, day: 24}]", "2003-01-24"), ("[{year: 2016}, {year: 2017}]", "2016/2017"),
    ("{year: 2003}", "2003"), ("{year: '2003', month: '01'}", "2003-01"), ("2003-01-24T10:20:30Z", "2003-01-24"),
    ("{date-parts: [[2025, 0, 0]]}", "2025"), ("{date-parts: [[2025, 10, null]]}", "2025-10"),
    ("{date-parts: [['2014', 12, 31], [0]]}", "2014-12-31/.."), ("{date-parts: [[2014], []]}", "2014/.."),
    ("{date-parts: [[2014], [null]]}", "2014/.."), ("{date-parts: [[0], [2014]]}", "/2014"),
    ("{raw: 2016/2017}", "2016/2017"), ("{edtf: 2016~}", "2016~"), ("2014/..", "2014/.."),
    ("{literal: '', date-parts: [[2016]]}", "2016"), ("{year: 2016, circa: true}", "2016~"),
    ("[{year: 2016, circa: true}, {year: 2017, circa: true}]", "2016~/2017~"), ("[{year: 2014}, {year: 0}]", "2014/.."),
  ])
  func `Each form of a date is read`(written: String, date: String) throws {
    let source = try issued(written)
    #expect(source.issued?.description == date && source.issuedForm == .date)
  }

  @Test(arguments: [
    "{date-parts: [[null]]}", "{date-parts: [[]]}", "{date-parts: []}", "{date-parts: [[0]]}", "{date-parts: [['']]}",
    "{date-parts: [[null], [null]]}", "{date-parts: null}", "{}", "''", "{literal: ''}", "{raw: null}", "[{}]",
  ])
  func `What is empty is no date`(written: String) throws {
    let source = try issued(written)
    #expect(source.issued == nil && source.issuedForm == .date)
    #expect(!source.variables.contains { $0.key == "issued" })
  }

  @Test(arguments: [
    ("{date-parts: [[2018]], season: 1}", 1), ("{date-parts: [[2018]], season: '4'}", 4), ("2018-21", 1),
    ("{date-parts: [[2018, 24]]}", 4), ("{date-parts: [[2018, 14]]}", 2), ("[{year: 2018, season: 3}]", 3),
    ("{date-parts: [['2018']], season: Fall}", 3), ("{year: 2018, season: summer}", 2), ("{raw: 2018-22}", 2),
  ])
  func `A season stays one`(written: String, season: Int) throws {
    let source = try issued(written)
    #expect(source.issued?.description == "2018" && source.issuedForm == .season(season))
  }

  @Test(
    arguments: [
      ("{literal: Spring term 2019}", "2019"), ("{raw: 'March 3, 2020'}", "2020"), ("{literal: n.d.}", nil),
      ("{literal: '2019–20, no. 12345'}", "2019"), ("{date-parts: [[]], literal: about 1900}", "1900"),
      ("{literal: Heisei 31}", nil), ("[{literal: Spring term 2019}]", "2019"),
    ] as [(String, String?)])
  func `Words stay as they are, and their year serves to sort`(written: String, year: String?) throws {
    let source = try issued(written)
    #expect(source.issued?.description == year)
    guard case .words(let words) = source.issuedForm else {
      Issue.record("no words")
      return
    }
    #expect(written.contains(words))
    #expect(
      source.variables.first { $0.key == "issued" }?.value == Sample.value(#"{"literal": "\#(words)"}"#))
  }

  @Test func `A year that no calendar of ours has is shown`() throws {
    #expect(try issued("{date-parts: [[-43, 3, 15]]}").issuedForm == .words("-43"))
    #expect(try issued("{date-parts: [[12000]]}").issuedForm == .words("12000"))
  }

  /// Pandoc's form is put into CSL's; CSL's own is handed on as it came.
  @Test(arguments: [
    ("s.yml", "[{year: 2003, month: 1, day: 24}]", #"{"date-parts": [[2003, 1, 24]]}"#),
    ("s.yml", "2003-01/2003-02", #"{"date-parts": [[2003, 1], [2003, 2]]}"#),
    ("s.yml", "{date-parts: [['2003', 01]]}", #"{"date-parts": [[2003, 1]]}"#),
    ("s.yml", "2018-21", #"{"date-parts": [[2018]], "season": 1}"#),
    ("s.yml", "2018~", #"{"date-parts": [[2018]], "circa": true}"#),
    ("s.json", #""2018-05""#, #"{"date-parts": [[2018, 5]]}"#),
    ("s.json", #"{"date-parts": [["2014", 12, 31], [0]]}"#, #"{"date-parts": [["2014", 12, 31], [0]]}"#),
    (
      "s.json", #"{"date-parts": [[2018]], "season": "2", "x": 1.50}"#,
      #"{"date-parts": [[2018]], "season": "2", "x": 1.50}"#
    ),
  ])
  func `A date is handed on in CSL's form`(file: String, written: String, handedOn: String) throws {
    let variables = try issued(written, in: "sources/" + file).variables
    #expect(variables.first { $0.key == "issued" }?.value == Sample.value(handedOn))
  }

  @Test(arguments: [
    (
      "[{year: 2003, month: 13, day: 1}, {year: 2004}, {year: 2005}]",
      "has a year, month and day that exist, once or twice."
    ),
    ("[2003, 1]", "has a year, month and day that exist, once or twice."),
  ])
  func `A list that is no date is an error`(written: String, rule: String) {
    #expect(
      Sample.document("sources/s.yml", "- {id: a, type: t, title: T, issued: \(written)}").diagnostics.lines == [
        "sources/s.yml:1:38: 'issued' \(rule) [invalid-date]"
      ])
  }
}

extension Sample {
  /// A value as JSON hands it on.
  static func value(_ json: String) -> CSLValue? {
    guard
      case .sources(let sources) = document("sources/v.json", #"[{"id":"a","type":"t","title":"T","x":\#(json)}]"#)
        .content
    else { return nil }
    return sources.first?.variables.first { $0.key == "x" }?.value
  }
}
