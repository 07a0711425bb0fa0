import Samples
import Testing

@Suite struct UnknownStepTests {
  private func files(step: String) -> [String: String] {
    Sample.actors.merging([
      "measures/first.md": Sample.measure(history: "{date: 2025-04-02, status: announced}"),
      "measures/answer.md": Sample.measure(
        by: "china", on: "us", history: "{date: 2025-04-04, status: in-force}",
        "responds_to: [{id: first, step: \(step)}]"),
    ]) { $1 }
  }

  @Test func `A step that is answered is a step of the other measure`() throws {
    #expect(
      try findings("unknown-step", in: files(step: "2025-04-03")) == [
        "measures/answer.md:8:15: 'first' has no step of 2025-04-03; its steps are of '2025-04-02'. [unknown-step]"
      ])
    #expect(try findings("unknown-step", in: files(step: "2025-04-02")) == [])
  }
}
