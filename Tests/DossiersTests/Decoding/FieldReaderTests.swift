import Dossiers
import Samples
import Testing

@Suite struct FieldReaderTests {
  private func faults(_ frontMatter: String, in path: String = "events/e.md") -> [String] {
    Sample.document(path, Sample.page(frontMatter)).diagnostics.lines
  }

  private let event = "date: 2025-05-12\ntitle: Talks\nkind: talks\n"

  @Test func `A record that has what it needs has no faults`() {
    #expect(faults(event) == [])
  }

  @Test func `A key that the kind does not know is an error at the key`() {
    #expect(
      faults(event + "plaice: Geneva\n") == [
        "events/e.md:5:1: An event has no key 'plaice'; did you mean 'place'? [unknown-key]"
      ])
    #expect(faults(event + "? [a, b]\n: c\n") == ["events/e.md:5:3: An event has no key '?'. [unknown-key]"])
  }

  @Test func `All faults of a file are found in one go`() {
    #expect(
      faults("date: 2025-02-30\ntitel: Talks\nkind: talk\nuntil: soon\n") == [
        "events/e.md:2:1: An event needs the key 'title'. [missing-key]",
        "events/e.md:2:7: The calendar has no '2025-02-30'. [invalid-date]",
        "events/e.md:3:1: An event has no key 'titel'; did you mean 'title'? [unknown-key]",
        "events/e.md:4:7: 'kind' is one of announcement, deadline, legal, other, speech, talks, not 'talk'; did you "
          + "mean 'talks'? [invalid-value]",
        "events/e.md:5:8: 'until' is a date such as 2025-10-09, 2025-10, 2025-05~ or 2025-10-09/2025-10-11, not "
          + "'soon'. [invalid-date]",
      ])
  }

  @Test func `Nothing behind a key that is needed is a missing key at its place`() {
    #expect(
      faults("date: 2025-05-12\ntitle:\nkind: talks\n") == [
        "events/e.md:3:7: An event needs the key 'title'. [missing-key]"
      ])
    #expect(faults(event + "place: ~\nparticipants:\n") == [])
  }

  @Test func `An empty file needs every key`() {
    #expect(
      faults("", in: "themes/t.md") == ["themes/t.md:2:1: A theme needs the key 'title'. [missing-key]"])
    #expect(
      faults("- title: x", in: "themes/t.md") == [
        "themes/t.md:2:1: A theme needs the key 'title'. [missing-key]",
        "themes/t.md:2:1: A theme is described by keys and values. [wrong-type]",
      ])
  }

  @Test(arguments: [
    ("place: [a, b]", "5:8: 'place' is a text. [wrong-type]"),
    ("place: {a: b}", "5:8: 'place' is a text. [wrong-type]"),
    ("place: ''", "5:8: 'place' is left out where there is nothing to say, not left empty. [invalid-value]"),
    ("draft: yes", "5:8: 'draft' is true or false. [wrong-type]"),
    ("participants: [us, {a: b}]", "5:20: 'participants' names something by its id. [wrong-type]"),
    ("participants: [[us]]", "5:16: 'participants' names something by its id. [wrong-type]"),
    ("participants: [us, ]\nmeasures: [~]", "6:12: 'measures' names something by its id. [wrong-type]"),
    ("changes: [today]", "5:11: An entry of 'changes' is a mapping of keys to values. [wrong-type]"),
    ("updated: 2025-10", "5:10: 'updated' is a full day such as 2025-10-09, not '2025-10'. [invalid-date]"),
    ("updated: 2025-10-32", "5:10: The calendar has no '2025-10-32'. [invalid-date]"),
    ("updated: []", "5:10: 'updated' is a date. [wrong-type]"),
    ("until: 2025-05-11", "5:8: 'until' is not before the date that it belongs to. [date-order]"),
    (
      "until: 2025-06-02/2025-06-01",
      "5:8: An interval ends after it begins, '2025-06-02/2025-06-01' does not. [invalid-date]"
    ),
    (
      "aliases: /old.html",
      "5:10: An alias is a path on the site such as measures/old-name.html, not '/old.html'. [invalid-value]"
    ),
    (
      "aliases: a/../b.html",
      "5:10: An alias is a path on the site such as measures/old-name.html, not 'a/../b.html'. [invalid-value]"
    ),
    ("aliases: old", "5:10: An alias is a path on the site such as measures/old-name.html, not 'old'. [invalid-value]"),
  ])
  func `A value of another type is an error at the value`(line: String, fault: String) {
    #expect(faults(event + line) == ["events/e.md:" + fault])
  }

  @Test(arguments: [
    "ten", "10%", "0x10", "inf", "nan", "[1]",
  ])
  func `A number is decimal`(number: String) {
    let measure = Sample.measure(history: "{date: 2025-04-10, status: in-force, held: {rate: \(number)}}")
    let rule = "'rate' is a number. [wrong-type]"
    #expect(Sample.document("measures/m.md", measure).diagnostics.lines == ["measures/m.md:7:61: \(rule)"])
  }

  @Test(arguments: ["8e16", "1000000000001", "1e300", "1e999", "-1e300", "-1e999"])
  func `A number has at most a million millions either way`(number: String) {
    let series = Sample.page("title: S\nunit: percent\nkind: step\npoints: [{date: 2025-04-10, value: \(number)}]")
    #expect(
      Sample.document("series/s.md", series).diagnostics.lines == [
        "series/s.md:5:36: 'value' is a number from -1,000,000,000,000 to 1,000,000,000,000; take a larger unit. "
          + "[invalid-value]"
      ])
  }

  @Test(arguments: ["1e12", "-1e12", "1e-320", "-0"])
  func `Up to there it is what it is`(number: String) throws {
    let series = Sample.page("title: S\nunit: percent\nkind: step\npoints: [{date: 2025-04-10, value: \(number)}]")
    let value = try Sample.dossier(["series/s.md": series]).series("s")?.points.first?.value
    #expect(value == Double(number))
  }

  @Test func `Faults stay with their entry in a list`() throws {
    let history =
      "{date: 2025-04-10, status: in-force}, {date: 2025-13, status: raised}, {date: 2025-05, status: lowered}"
    let document = Sample.document("measures/m.md", Sample.measure(history: history))
    #expect(document.diagnostics.lines == ["measures/m.md:7:56: The calendar has no '2025-13'. [invalid-date]"])
    guard case .record(let record) = document.content else { throw Sample.HasFaults(findings: ["no record"]) }
    #expect(record.measure?.history.map(\.change.id) == ["in-force", "lowered"])
  }

  @Test func `Entries have keys of their own`() {
    #expect(
      faults(event + "changes: {date: 2025-06-01, text: New}") == [
        "events/e.md:5:10: An entry of 'changes' needs the key 'note'. [missing-key]",
        "events/e.md:5:29: An entry of 'changes' has no key 'text'. [unknown-key]",
      ])
  }

  @Test func `White space around a text does not count`() throws {
    let document = Sample.document("themes/t.md", "---\ntitle: >\n  Rare\n  earths\n---\n")
    guard case .record(let record) = document.content else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    #expect(record.title == "Rare earths")
  }

  @Test(arguments: ["[", "{a: "])
  func `A value nested a thousand deep is only of the wrong type`(opening: String) {
    let closing = opening == "[" ? "]" : "}"
    let deep = String(repeating: opening, count: 400) + String(repeating: closing, count: 400)
    for key in ["title", "participants", "changes", "unknown", "summary"] {
      #expect(!faults("date: 2025-05-12\nkind: talks\n\(key): \(deep)").isEmpty)
    }
  }

  @Test func `Long values are cut in messages`() {
    let name = String(repeating: "x", count: 100)
    #expect(
      faults(event + "\(name): 1") == [
        "events/e.md:5:1: An event has no key '\(String(repeating: "x", count: 60))…'. [unknown-key]"
      ])
  }
}
