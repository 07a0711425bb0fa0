import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct MixedChartTests {
  private func series(_ unit: String, _ kind: String = "observation") -> String {
    Sample.page("title: S\nunit: \(unit)\nkind: \(kind)\npoints: {date: 2025, value: 1}")
  }

  private func faults(_ chart: String, in path: String = "index.md") throws -> [Diagnostic] {
    let page =
      path == "index.md"
      ? Sample.page("title: T\nchart: {series: [\(chart)]}")
      : Sample.page("title: T", body: "```chart\nseries: [\(chart)]\n```")
    return try Sample.dossier([
      path: page, "series/level.md": series("m"), "series/gauge.md": series("m"), "series/flow.md": series("bcm"),
      "series/step.md": series("m", "step"),
    ]).check()
  }

  @Test(arguments: ["index.md", "about.md"])
  func `Series of one chart count the same and are of one kind`(path: String) throws {
    let place = path == "index.md" ? "index.md:3:8" : "about.md:4:1"
    #expect(try faults("level, gauge", in: path).lines == [])
    #expect(
      try faults("level, flow", in: path).lines == [
        "\(place): The series of a chart have one unit; 'level' is in 'm', 'flow' in 'bcm'. Nothing is drawn; make a chart of each. [mixed-chart]"
      ])
    #expect(
      try faults("gauge, step", in: path).lines == [
        "\(place): The series of a chart have one kind; 'gauge' is observation, 'step' step. Nothing is drawn; make a chart of each. [mixed-chart]"
      ])
    #expect(try faults("level, flow", in: path).map(\.severity) == [.warning])
  }

  @Test func `A status is that of the kind of series`() {
    func lines(_ kind: String, _ status: String) -> [String] {
      let page = Sample.page(
        "title: S\nunit: m\nkind: \(kind)\npoints: [{date: 2025, value: 1, status: \(status)}]")
      return Sample.assemble(["series/s.md": page]).diagnostics.lines
    }
    #expect(
      lines("observation", "observed") == [] && lines("step", "in-force") == [] && lines("step", "threatened") == [])
    for status in ["in-force", "threatened"] {
      #expect(
        lines("observation", status) == [
          "series/s.md:5:10: A point of a series of observations is 'observed'; where values hold until the next, write 'kind: step'. [invalid-value]"
        ])
    }
    #expect(
      lines("step", "observed") == [
        "series/s.md:5:10: A point of a series of steps is 'in-force' or 'threatened'; where values hold for their date only, write 'kind: observation'. [invalid-value]"
      ])
  }
}
