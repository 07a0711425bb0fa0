import Diagnostics
import Samples
import Testing

@testable import Dossiers

/// What the kinds of record ask of their keys beyond their types.
@Suite struct RecordRuleTests {
  private func faults(_ path: String, _ text: String) -> [String] { Sample.document(path, text).diagnostics.lines }

  @Test func `A short title has at most 32 characters`() {
    let title = String(repeating: "é", count: 32)
    let keys =
      "title: T\nkind: tariff\nimposed_by: us\ntargets: china\nhistory: {date: 2025, status: in-force}\nshort: "
    #expect(faults("measures/m.md", Sample.page(keys + title)) == [])
    #expect(
      faults("measures/m.md", Sample.page(keys + title + "x")) == [
        "measures/m.md:7:8: 'short' has at most 32 characters, this has 33. [short-too-long]"
      ])
  }

  @Test func `Everyone stands alone, and is nobody's id`() {
    #expect(faults("measures/m.md", Sample.measure(on: "everyone")) == [])
    #expect(
      faults("measures/m.md", Sample.measure(on: "everyone, china")) == [
        "measures/m.md:6:11: 'everyone' stands alone in 'targets': it holds for the others too. [invalid-value]"
      ])
    #expect(
      faults("actors/everyone.md", Sample.actor()) == [
        "actors/everyone.md:1:1: 'everyone' in 'targets' stands for all; call the actor otherwise. [invalid-id]"
      ])
  }

  @Test(arguments: [("bmc", "bcm"), ("Percent", "percent"), ("procent", "percent")])
  func `A unit that is nearly one of the vocabulary's is meant to be it`(unit: String, meant: String) {
    var words = Vocabulary.standard
    words.units = ["bcm": CountedUnit(id: "bcm", label: .written("billion m³"))]
    func document(_ unit: String) -> DecodedDocument {
      Sample.document("measures/m.md", Sample.measure("unit: \(unit)"), vocabulary: words)
    }
    #expect(
      document(unit).diagnostics.lines == [
        "measures/m.md:8:7: 'unit' is a unit of the vocabulary or quite another text, not '\(unit)'; "
          + "did you mean '\(meant)'? [invalid-value]"
      ])
    #expect(document("ships").diagnostics.lines == [])
    guard case .record(let record) = document("\"%\"").content else { return #expect(Bool(false)) }
    #expect(record.measure?.unit == .percent)
  }

  @Test func `A stance is one of the vocabulary's where it has any`() {
    func faults(_ stance: String, _ vocabulary: Vocabulary) -> [String] {
      Sample.document(
        "statements/s.md", Sample.statement("2025", by: "us", "stance: \(stance)"), vocabulary: vocabulary
      )
      .diagnostics.map(\.message)
    }
    var words = Vocabulary.standard
    #expect(faults("defends China", words) == [])
    words.stances = ["objects": Statement.Stance(id: "objects", label: .written("Objects"))]
    #expect(faults("objects", words) == [])
    #expect(faults("object", words) == ["'stance' is one of objects, not 'object'; did you mean 'objects'?"])
  }

  @Test(arguments: [
    ("status: announced, rate: -1", "55: 'rate' is not negative. [invalid-value]"),
    (
      "status: announced, rate: 25 %",
      "55: 'rate' is a number in the measure's unit: write 25, not '25 %'. [invalid-value]"
    ),
    (
      "status: announced, rate: []",
      "55: 'rate' is a number in the measure's unit, numbers in a text such as '7.5 to 100%', or 'unknown'. [wrong-type]"
    ),
    (
      "status: announced, rate: unknwon",
      "55: 'rate' is a number in the measure's unit, numbers in a text such as '7.5 to 100%', or 'unknown', not 'unknwon'; "
        + "did you mean 'unknown'? [invalid-value]"
    ),
    (
      "status: in-force, last_confirmed: 2025-04-09",
      "64: 'last_confirmed' is not before the date that it belongs to. [date-order]"
    ),
    ("status: announced, until: 2025-04-09", "56: 'until' is not before the date that it belongs to. [date-order]"),
    ("status: announced, expected: 2025-03", "59: 'expected' is not before the date that it belongs to. [date-order]"),
    (
      "status: on",
      "38: 'status' is one of amended, announced, expired, extended, in-force, lowered, raised, resumed, struck-down, "
        + "suspended, threatened, withdrawn, not 'on'. [invalid-value]"
    ),
    (
      "status: in-force, basis: anounced",
      "55: 'basis' is one of act, announced, reported, claimed, not 'anounced'; did you mean 'announced'? [invalid-value]"
    ),
    (
      "status: in-force, held: {rate: 24, until: 2025-04-09}",
      "72: 'until' of 'held' is not before the date of its step. [date-order]"
    ),
    (
      "status: in-force, held: {rate: 24, untill: 2026}",
      "65: An entry of 'held' has no key 'untill'; did you mean 'until'? [unknown-key]"
    ),
    ("status: in-force, held: {until: 2026}", "54: An entry of 'held' needs the key 'rate'. [missing-key]"),
    ("status: in-force, held: {rate: -24}", "61: 'rate' is not negative. [invalid-value]"),
    ("status: in-force, held: 24", "54: An entry of 'held' is a mapping of keys to values. [wrong-type]"),
    (
      "status: withdrawn, held: {rate: 24}",
      "55: 'held' is a part that is held back while the rest stands; nothing stands that is withdrawn. [invalid-value]"
    ),
  ])
  func `A transition makes sense by itself`(fields: String, fault: String) {
    let measure = Sample.measure(history: "{date: 2025-04-10, \(fields)}")
    #expect(faults("measures/m.md", measure).first == "measures/m.md:7:" + fault)
  }

  @Test func `A measure has a history, imposers and targets`() {
    let keys = "title: T\nshort: T\nkind: tariff\nimposed_by: []\nhistory: []"
    #expect(
      faults("measures/m.md", Sample.page(keys)) == [
        "measures/m.md:2:1: A measure needs the key 'targets'. [missing-key]",
        "measures/m.md:5:13: A measure needs at least one entry in 'imposed_by'. [missing-key]",
        "measures/m.md:6:10: A measure needs at least one entry in 'history'. [missing-key]",
      ])
  }

  @Test func `The brief's keys are those of index only, its figures at most three`() {
    #expect(
      faults("about.md", Sample.page("title: About\nfigures: []")) == [
        "about.md:3:1: A free page has no key 'figures'. [unknown-key]"
      ])
    let figure = "{series: s, label: L}"
    #expect(faults("index.md", Sample.page("title: B\nfigures: [\(figure), \(figure), \(figure)]")) == [])
    #expect(
      faults("index.md", Sample.page("title: B\nfigures: [\(figure), \(figure), \(figure), \(figure)]")) == [
        "index.md:3:10: The brief shows at most three figures. [invalid-value]"
      ])
    let rule = "An entry of 'figures' names either a 'series' or, as 'expected', a measure with a date ahead."
    #expect(
      faults("index.md", Sample.page("title: B\nfigures: [{label: L}, {series: s, expected: m, label: L}]")) == [
        "index.md:3:11: \(rule) [missing-key]", "index.md:3:23: \(rule) [invalid-value]",
      ])
  }

  @Test func `Names in other scripts stand under language tags`() {
    #expect(
      faults("actors/a.md", Sample.actor("name_local: {zh: 中国, Chinese language: x}")) == [
        "actors/a.md:5:22: A key in 'name_local' is a language tag such as zh or zh-Hant, not 'Chinese language'. "
          + "[invalid-value]"
      ])
    #expect(
      faults("actors/a.md", Sample.actor("name_local: 中国")) == [
        "actors/a.md:5:13: 'name_local' is a mapping from names to values. [wrong-type]"
      ])
    let names = (100..<151).map { "zh-x\($0): 中国" }.joined(separator: ", ")
    #expect(
      faults("actors/a.md", Sample.actor("name_local: {\(names)}")) == [
        "actors/a.md:5:13: 'name_local' has at most 50 languages, this has 51. [invalid-value]"
      ])
  }
}
