import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct SourceDecodingTests {
  private func sources(_ text: String, in path: String = "sources/s.yml") throws -> [Source] {
    let document = Sample.document(path, text)
    guard document.diagnostics.isEmpty, case .sources(let sources) = document.content else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    return sources
  }

  private func faults(_ text: String) -> [String] { Sample.document("sources/s.yml", text).diagnostics.lines }

  @Test func `A CSL item as a writer puts it`() throws {
    let source = try #require(
      try sources(
        """
        - id: reuters-eu-2025-10-21
          type: article-newspaper
          title: EU trade chief to meet China's Wang
          author: [{family: Blenkinsop, given: Philip}, {literal: Reuters staff}]
          publisher: Reuters
          container-title: Global Banking and Finance Review
          issued: 2025-10-21
          URL: https://www.example.org/eu-trade-chief
          annote: The European reaction.
          custom: {grade: research, access: cited-in-digest, language: zh}
        """
      ).first)
    #expect(source.id == "reuters-eu-2025-10-21" && source.type == "article-newspaper")
    #expect("\(source.location)" == "content/sources/s.yml:1:3")
    #expect(source.title == "EU trade chief to meet China's Wang")
    #expect(source.authors == ["Philip Blenkinsop", "Reuters staff"])
    #expect(source.publisher == "Reuters" && source.containerTitle == "Global Banking and Finance Review")
    #expect(source.issued?.description == "2025-10-21" && source.url == "https://www.example.org/eu-trade-chief")
    #expect(source.annotation == "The European reaction.")
    #expect(source.grade == .research && source.access == .citedInDigest && source.language == "zh")
  }

  @Test func `A list as Zotero exports it`() throws {
    let source = try #require(
      try sources(
        """
        [{"id": "wang-2025", "type": "legal_case", "title": "V.O.S. v. United States", "publisher": "", "note": "x: y",
          "author": [{"family": "Berg", "given": "Peter", "non-dropping-particle": "van der", "suffix": "Jr."}],
          "issued": {"date-parts": [["2025", 10, "11"]]}, "language": "en-US", "page": 12, "DOI": "10.1/x"}]
        """, in: "sources/zotero.json"
      ).first)
    #expect(source.authors == ["Peter van der Berg Jr."])
    #expect(source.issued?.description == "2025-10-11")
    #expect(source.publisher == nil && source.language == "en-US")
    #expect(source.grade == .official && source.access == .excerpt)
  }

  @Test func `A mapping with references as pandoc writes it, or nothing`() throws {
    #expect(try sources("references:\n\(Sample.source("a"))\n\(Sample.source("b"))\n").map(\.id) == ["a", "b"])
    #expect(try sources("").isEmpty)
    #expect(try sources("[]").isEmpty)
  }

  @Test(
    arguments: [
      ("article-newspaper", .news), ("legislation", .official), ("legal_case", .official), ("bill", .official),
      ("treaty", .official), ("webpage", .reference), ("report", .reference),
    ] as [(String, Source.Grade)])
  func `The type gives a grade where the writer does not`(type: String, grade: Source.Grade) throws {
    #expect(try sources("- {id: a, type: \(type), title: T}").map(\.grade) == [grade])
  }

  @Test(arguments: [
    ("2025-10", "2025-10"), ("2025-05~", "2025-05~"), ("{date-parts: [[2025]]}", "2025"),
    ("{date-parts: [[2025, 10]]}", "2025-10"),
    ("{date-parts: [[2025, 10, 9], [2025, 10, 11]]}", "2025-10-09/2025-10-11"),
    ("{date-parts: [[2025, 5]], circa: true}", "2025-05~"), ("{circa: false, date-parts: [[2025, 5]]}", "2025-05"),
    ("{raw: 2025-10-09}", "2025-10-09"), ("{literal: 2025}", "2025"),
  ])
  func `A date of issue has CSL's forms`(issued: String, date: String) throws {
    #expect(try sources("- {id: a, type: t, title: T, issued: \(issued)}").map(\.issued?.description) == [date])
  }

  @Test(arguments: [
    "[[2025, 17]]", "[[2025, 2, 30]]", "[[x]]", "[[2025, 0, 5]]", "[[1, 2, 3, 4]]", "[[2025], [2024]]", "[2025]",
    "2025",
    "[[2024], [2025], [2026]]",
  ])
  func `Date parts that do not exist are an error`(parts: String) {
    let rule = "'date-parts' holds one or two lists of year, month and day, such as [[2025, 10, 9]], that exist."
    #expect(
      faults("- {id: a, type: t, title: T, issued: {date-parts: \(parts)}}") == [
        "sources/s.yml:1:51: \(rule) [invalid-date]"
      ])
  }

  @Test func `A date of issue has one of CSL's forms`() {
    #expect(
      faults("- {id: a, type: t, title: T, issued: soon}") == [
        "sources/s.yml:1:38: 'issued' is a date such as 2025-10-09, 2025-10, 2025-05~ or 2025-10-09/2025-10-11, not "
          + "'soon'. [invalid-date]"
      ])
    #expect(
      faults("- {id: a, type: t, title: T, issued: {season: 1}}") == [
        "sources/s.yml:1:38: 'issued' is a date such as 2025-10-09, or has 'date-parts'. [missing-key]"
      ])
  }

  @Test func `Editors stand for authors, plain text for a name`() throws {
    let items = "- {id: a, type: t, title: T, editor: [{family: Lau}]}\n- {id: b, type: t, title: T, author: Reuters}"
    #expect(try sources(items).map(\.authors) == [["Lau"], ["Reuters"]])
  }

  @Test func `What CSL does not know stays CSL's affair, what is ours does not`() {
    #expect(faults("- {id: a, type: t, title: T, x-anything: 1}") == [])
    #expect(
      faults("- {id: a, type: t, title: T, custom: {grade: new, acces: x}}") == [
        "sources/s.yml:1:46: 'grade' is one of official, news, research, reference, not 'new'; did you mean 'news'? "
          + "[invalid-value]",
        "sources/s.yml:1:51: An entry of 'custom' has no key 'acces'; did you mean 'access'? [unknown-key]",
      ])
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "JAVA\u{9}SCRIPT:x", "\u{1}javascript:x", "vbscript:x",
    "file:///etc/passwd",
  ])
  func `An address that no page may link to is left out with a warning`(address: String) throws {
    let escaped = address.unicodeScalars.map { $0.value < 32 ? "\\x0\($0.value)" : String($0) }.joined()
    let document = Sample.document("sources/s.yml", "- {id: a, type: t, title: T, URL: \"\(escaped)\"}")
    let found = try #require(document.diagnostics.first)
    #expect(document.diagnostics.count == 1 && found.identifier == "unsafe-url" && found.severity == .warning)
    #expect("\(found.location)" == "content/sources/s.yml:1:35")
    guard case .sources(let sources) = document.content else {
      Issue.record("no sources")
      return
    }
    #expect(sources.map(\.url) == [nil])
  }

  @Test(arguments: [
    ("title-short: Toll", "Toll"), ("title: '', number: S/2020/566, container-title: X", "S/2020/566"),
    ("container-title: Papers", "Papers"),
  ])
  func `Letters and cases may have no title`(variables: String, title: String) throws {
    #expect(try sources("- {id: a, type: t, \(variables)}").map(\.title) == [title])
  }

  @Test func `Lists of servers are read, and Zotero's own items told apart`() throws {
    #expect(try sources("{items: [{id: a, type: t, title: T}]}").map(\.id) == ["a"])
    let rule = "A file of sources holds CSL items; these are Zotero's own. Export the library as CSL JSON or "
    for (items, column) in [
      ("{config: {}, items: [{itemType: book, title: T}]}", 22), ("[{key: X, data: {itemType: book, title: T}}]", 2),
    ] {
      #expect(faults(items) == ["sources/s.yml:1:\(column): \(rule)Better CSL JSON. [wrong-type]"])
    }
  }

  @Test func `What the library says is kept, number and text apart in JSON`() throws {
    let json =
      #"[{"id": 7, "type": "t", "title": "T", "volume": 12, "version": "1.10", "x": [1.50, true, null, {"y": ""}]}]"#
    let source = try #require(try sources(json, in: "sources/a.json").first)
    #expect(source.id == "7" && source["volume"] == "12" && source["version"] == "1.10")
    #expect(source.variables.map(\.key) == ["id", "type", "title", "volume", "version", "x"])
    #expect(source.variables[3].value == .number("12") && source.variables[4].value == .text("1.10"))
    #expect(source.variables[5].value == Sample.value(#"[1.50, true, null, {"y": ""}]"#))
    let yaml = try #require(try sources("- {id: a, type: t, title: T, version: 1.10, DOI: ''}").first)
    #expect(yaml.variables.map(\.value).last == .text("1.10"), "in YAML a number is what its writer sees")
  }

  @Test(arguments: [
    #""note": "Extra\ngrade: official\naccess: full-text""#, #""keyword": "ports, Grade: official; access:full-text""#,
    #""tags": [{"tag": "grade: official"}, {"tag": "access: full-text"}]"#,
    #""categories": ["grade: official", "access: full-text"]"#,
  ])
  func `Tags and notes of a library can give grade and access`(variable: String) throws {
    let json = #"[{"id": "a", "type": "article-newspaper", "title": "T", \#(variable)}]"#
    let source = try #require(try sources(json, in: "sources/a.json").first)
    #expect(source.grade == .official && source.access == .fullText)
  }

  @Test func `A grade that is none is told, not refused; one of ours counts first`() throws {
    let document = Sample.document("sources/s.yml", "- {id: a, type: t, title: T, note: 'grade: offical'}")
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(
      document.diagnostics.lines == [
        "sources/s.yml:1:36: 'grade' is one of official, news, research, reference, not 'offical'; did you mean "
          + "'official'? [invalid-value]"
      ])
    let own = "- {id: a, type: t, title: T, note: 'grade: news', custom: {grade: research, theirs: 1}}"
    #expect(try sources(own).map(\.grade) == [.research])
  }

  @Test func `A source has an id, a type and a title`() {
    #expect(
      faults("- {id: '***'}\n- {type: t, title: T}\n- text\n") == [
        "sources/s.yml:1:3: A source needs the key 'title'. [missing-key]",
        "sources/s.yml:1:3: A source needs the key 'type'. [missing-key]",
        "sources/s.yml:1:8: A citation key has a letter or a digit, of which the address of its page is made. [invalid-id]",
        "sources/s.yml:2:3: A source needs the key 'id'. [missing-key]",
        "sources/s.yml:3:3: A source is a CSL item: a mapping of variables. [wrong-type]",
      ])
  }

  @Test func `A file of sources is a list`() {
    let rule = "A file of sources is a list of CSL items, or such a list under the key 'references'. [wrong-type]"
    #expect(faults("id: a\n") == ["sources/s.yml:1:1: \(rule)"])
    #expect(faults("references: 5\n") == ["sources/s.yml:1:1: \(rule)"])
  }

  @Test(arguments: [
    ("[{}]", "39: A name in 'author' has a 'family' and a 'given' part, or is a 'literal'. [missing-key]"),
    ("[[a]]", "39: 'author' is a list of names: {family: …, given: …} or {literal: …}. [wrong-type]"),
  ])
  func `A name has parts`(author: String, fault: String) {
    #expect(faults("- {id: a, type: t, title: T, author: \(author)}") == ["sources/s.yml:1:" + fault])
  }
}
