import Diagnostics
import Foundation
import Samples
import Testing

@testable import Dossiers

@Suite struct VocabularyTests {
  private func document(_ vocabulary: String) -> DecodedDocument {
    Sample.document("dossier.yml", Sample.settings + "\nvocabulary:\n" + vocabulary)
  }

  private func vocabulary(_ text: String) throws -> Vocabulary {
    let document = document(text)
    guard case .settings(let settings) = document.content, document.diagnostics.isEmpty else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    return settings.vocabulary
  }

  @Test func `A dossier that says nothing has the words of trade`() throws {
    guard case .settings(let settings) = Sample.document("dossier.yml", Sample.settings).content else {
      throw Sample.HasFaults(findings: [])
    }
    #expect(settings.vocabulary == ReadySet.trade.vocabulary)
  }

  @Test func `Sets that are named take the place of trade, and own words stand beside them`() throws {
    let words = try vocabulary(
      """
        sets: [general, law]
        measures: {filling: Filling of the reservoir, treaty: {label: Treaty, targets: none}}
        steps: {topped-out: {label: Topped out, effect: keeps}, renewed: {label: Renewed, effect: keeps, prolongs: true}}
        events: {ceremony: Ceremony, round: {label: Round, meeting: true}}
        actors: {basin-body: {label: {en: River basin body, fr: Organisme de bassin}, nature: organisation}}
      """)
    #expect(words.measures["tariff"] == nil && words.steps["struck-down"] == nil)
    #expect(words.measures["works"]?.targets == .required && words.measures["injunction"]?.isRule == true)
    #expect(words.measures["filling"]?.label == .written("Filling of the reservoir"))
    #expect(words.measures["treaty"]?.targets == Measure.Kind.Targets.none)
    #expect(words.steps["completed"]?.effect == .ends && words.steps["topped-out"]?.effect == .keeps)
    #expect(words.steps["renewed"]?.prolongs == true && words.steps["topped-out"]?.prolongs == false)
    #expect(words.events["round"]?.isMeeting == true && words.events["talks"]?.isMeeting == true)
    let body = try #require(words.actors["basin-body"])
    #expect(
      body.label
        == .written("River basin body", ["en": "River basin body", "fr": "Organisme de bassin"]))
    #expect(words.actors["person"]?.nature == .person, "who acts is in every set")
  }

  @Test func `Without any set there is what every set has`() throws {
    #expect(try vocabulary("  sets: []") == ReadySet.common)
    let parsed = Sample.document(
      "measures/m.md", Sample.measure(history: "{date: 2025-03-03, status: in-force}"), vocabulary: ReadySet.common)
    let rule = "'kind' is a word of the 'vocabulary' in dossier.yml, which has none yet, not 'tariff'."
    #expect(parsed.diagnostics.map(\.message) == [rule])
  }

  @Test func `Own words extend trade where no set is named, and an own meaning counts`() throws {
    let words = try vocabulary("  steps: {raised: {label: Lifted, effect: keeps}}\n")
    #expect(words.steps["raised"]?.label == .written("Lifted") && words.steps["lowered"] != nil)
    #expect(words != ReadySet.trade.vocabulary, "a workspace must see the difference")
  }

  @Test(arguments: [
    ("  sets: [genral]", "10:10: 'sets' is one of trade, law, general, not 'genral'; did you mean 'general'?"),
    ("  steps: {done: Done}", "10:17: The word 'done' needs the key 'effect'."),
    (
      "  steps: {done: {label: Done, effect: end}}",
      "10:39: 'effect' is one of threatens, announces, begins, keeps, suspends, resumes, ends, not 'end'; "
        + "did you mean 'ends'?"
    ),
    ("  measures: {dam: {targets: none}}", "10:19: The word 'dam' needs the key 'label'."),
    (
      "  measures: {dam: {label: Dam, target: none}}",
      "10:32: The word 'dam' has no key 'target'; did you mean 'targets'?"
    ),
    (
      "  events: {Big Day: A day}",
      "10:12: A key in 'events' is made of lower-case letters a to z, digits and hyphens, not 'Big Day'."
    ),
    ("  measure: {dam: Dam}", "10:3: 'vocabulary' has no key 'measure'; did you mean 'measures'?"),
  ])
  func `A fault stands at its place, with what to write`(text: String, fault: String) {
    let lines = document(text).diagnostics.lines.map { line in
      String(line.drop { $0 != ":" }.dropFirst().prefix { $0 != "[" }.dropLast())
    }
    #expect(lines == [fault])
  }

  @Test func `A word that is in no vocabulary is an error with the nearest one`() {
    let text = Sample.measure(history: "{date: 2025-03-03, status: sined}")
    let parsed = Sample.document("measures/m.md", text, vocabulary: ReadySet.general.vocabulary)
    #expect(parsed.diagnostics.map(\.identifier) == ["invalid-value", "invalid-value"])
    #expect(parsed.diagnostics[0].message.hasSuffix("not 'tariff'."))
    #expect(parsed.diagnostics[1].message.hasSuffix("not 'sined'; did you mean 'signed'?"))
  }

  @Test func `Whether a measure needs targets is for its kind to say`() throws {
    var words = ReadySet.general.vocabulary
    words.measures["works"] = Measure.Kind("works", .written("Works"), targets: .optional)
    func identifiers(_ kind: String) -> [String] {
      let text = "title: T\nshort: S\nkind: \(kind)\nimposed_by: us\nhistory: [{date: 2025, status: signed}]"
      return Sample.document("measures/m.md", Sample.page(text), vocabulary: words).diagnostics.map(\.identifier)
    }
    #expect(identifiers("works") == [])
    #expect(identifiers("treaty") == ["missing-key"])
  }
}

/// The tables of docs/guide/vocabulary.md.
@Suite struct VocabularyGuideTests {
  private func rows(of heading: String) throws -> [[String]] {
    let rows = try GuidePage("vocabulary").table(heading)
    #expect(rows.count > 3)
    return rows
  }

  @Test func `Every word of the ready sets stands in the guide, and no other`() throws {
    var found: [String: [String]] = [:]
    for row in try rows(of: "set") {
      for (column, cell) in zip(["measures", "steps", "events"], row.dropFirst()) {
        found[row[0] + " " + column] = cell == "–" ? [] : cell.split(separator: ", ").map(String.init).sorted()
      }
    }
    for set in ReadySet.allCases {
      let words = set.ownWords
      #expect(found["`\(set.rawValue)` measures"] == words.measures.keys.map { "`\($0)`" }.sorted())
      #expect(
        found["`\(set.rawValue)` steps"] == words.steps.values.map { "`\($0.id)` (\($0.effect.rawValue))" }.sorted())
      #expect(found["`\(set.rawValue)` events"] == words.events.keys.map { "`\($0)`" }.sorted())
    }
    let common = ReadySet.common
    #expect(found["every set steps"] == common.steps.values.map { "`\($0.id)` (\($0.effect.rawValue))" }.sorted())
    #expect(found["every set events"] == common.events.keys.map { "`\($0)`" }.sorted())
  }

  @Test func `The order of effects stands in the guide`() throws {
    for row in try rows(of: "after") {
      let effects = row[0] == "nothing" ? [] : [try #require(Transition.Change.Effect(rawValue: row[0]))]
      let state = effects.reduce(effects == [.ends] || effects == [.suspends] ? MeasureState.inForce : .none) {
        $0.after(Transition.Change("one", .written("One"), $1))
      }
      let may = Transition.Change.Effect.allCases.filter {
        state.mayTake(Transition.Change("other", .written("Other"), $0))
      }
      let written = row[1].split(separator: ";")[0].split(separator: ", ").map(String.init)
      #expect(Set(written) == Set(may.map(\.rawValue)), "\(row)")
    }
  }
}

/// Words of trade are one set among others.
@Suite struct TradeTests {
  @Test func `No code names a word of trade outside of its set`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let own = ReadySet.trade.ownWords
    let words = Set(own.measures.keys).union(own.steps.keys)
    var files = 0
    for folder in ["Sources", "templates"] {
      let paths = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
      while let path = paths?.nextObject() as? String {
        guard path.hasSuffix(".swift") || path.hasSuffix(".js"), !path.hasSuffix("Sets/Trade.swift") else { continue }
        let text = try String(contentsOf: root.appendingPathComponent("\(folder)/\(path)"), encoding: .utf8)
        let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        for word in words where code.contains(where: { $0.contains("\"\(word)\"") }) {
          Issue.record("\(folder)/\(path) names '\(word)'")
        }
        files += 1
      }
    }
    #expect(files > 300, "the sources were looked through")
  }
}
