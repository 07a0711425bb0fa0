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

  @Test func `Of many steps the first are named`() throws {
    var files = files(step: "2025-04-03")
    let years = (1990..<2020).map { "{date: \($0), status: \($0 == 1990 ? "in-force" : "raised")}" }
    files["measures/first.md"] = Sample.measure(history: years.joined(separator: ", "))
    let dates = "1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, …"
    #expect(try findings("unknown-step", in: files).first?.contains("its steps are of '\(dates)'.") == true)
  }
}
