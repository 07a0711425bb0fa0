import Foundation
import Testing

@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func `A small dossier makes what is kept`(golden: GoldenCase) async throws {
    let built = try await golden.built()
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil {
      try golden.record(built)
      Issue.record("Recorded \(golden.name); read the difference, then run the tests without recording.")
      return
    }
    let kept = try golden.kept()
    #expect(Set(built.keys) == Set(kept.keys), "files come and go by `make goldens`")
    for (path, text) in built where kept[path] != text {
      Issue.record("\(golden.name)/expected/\(path) differs: \(firstDifference(kept[path] ?? "", text))")
    }
  }

  @Test func `Every fixture is a case and every case compares something`() throws {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let folders = try FileManager.default.contentsOfDirectory(atPath: fixtures.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(GoldenCase.all.map(\.name)))
    for golden in GoldenCase.all {
      let kept = try golden.kept()
      #expect(kept["report.txt"] != nil, "\(golden.name)")
      let wholePages = kept.filter { $0.key.hasSuffix(".html") && $0.value.hasSuffix("</html>\n") }.keys
      #expect(wholePages.count == (golden.pages.isEmpty ? 0 : 1), "\(golden.name): \(wholePages)")
    }
  }

  private func firstDifference(_ kept: String, _ built: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = built.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let before = old.indices.contains(index) ? old[index] : "(end)"
    let after = new.indices.contains(index) ? new[index] : "(end)"
    return "line \(index + 1)\n  kept  \(before.prefix(300))\n  built \(after.prefix(300))"
  }
}
