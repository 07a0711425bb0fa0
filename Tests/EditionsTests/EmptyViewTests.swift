import Diagnostics
import Dossiers
import Editions
import Samples
import Testing

@Suite struct EmptyViewTests {
  private let files = [
    "measures/duty.md": Sample.measure(history: "{date: 2025-04-10, status: in-force, rate: 10}"),
    "measures/list.md": Sample.measure(), "themes/talks.md": Sample.page("title: T"),
    "series/dots.md": Sample.page("title: S\nunit: t\nkind: observation\npoints: {date: ../2025, value: 1}"),
    "series/level.md": Sample.page("title: S\nunit: m\nkind: observation\npoints: {date: 2025, value: 1}"),
  ]

  private func faults(_ block: String) throws -> [String] {
    let all = files.merging(["events/e.md": Sample.event(body: block)]) { a, _ in a }.merging(Sample.actors) { a, _ in a
    }
    return try Sample.edition(all).check().lines
  }

  @Test(arguments: [
    (
      "```timeline\ntheme: talks\n```",
      "7:1: A timeline shows something; this one selects nothing that had happened by 2026-10-09."
    ),
    (
      "x\n\n- ```measures\n  status: ended\n  ```",
      "9:3: A list of measures shows something; this one selects nothing that had begun by 2026-10-09."
    ),
    (
      "```chart\nmeasure: list\n```",
      "7:1: A chart draws rates and steps that were in force, and observations; this one selects nothing by 2026-10-09."
    ),
    (
      "```chart\nseries: dots\n```",
      "7:1: A chart draws rates and steps that were in force, and observations; this one selects nothing by 2026-10-09."
    ),
  ])
  func `A view shows something`(block: String, rule: String) throws {
    #expect(try faults(block) == ["events/e.md:\(rule) [empty-view]"])
  }

  @Test(arguments: [
    "```timeline\n```", "```measures\nstatus: in-force\n```", "```chart\nmeasure: duty\n```",
    "```chart\nseries: level\n```", "```chart\nseries: [level, dots]\n```",
    "```timeline\ntheme: nothing\n```", "```measures\nside: nobody\n```", "```chart\nseries: us\n```", "```views\n```",
    "```timeline\ntheme: us\n```", "```measures\nids: us\n```", "```chart\nmeasure: talks\n```",
  ])
  func `A view that does, or names what is not there, is no finding`(block: String) throws {
    #expect(try faults(block) == [])
  }

  @Test func `A brief whose chart has nothing to draw says so`() throws {
    func faults(_ series: String, asOf day: String? = nil) throws -> [String] {
      let brief = Sample.page("title: T\nchart: {finding: F, series: [\(series)]}")
      return try Sample.edition(files.merging(["index.md": brief]) { $1 }.merging(Sample.actors) { $1 }, asOf: day)
        .check().lines
    }
    #expect(
      try faults("dots") == [
        "index.md:3:8: A chart draws rates and steps that were in force, and observations; this one selects nothing by 2026-10-09. [empty-view]"
      ])
    #expect(try faults("level") == [] && faults("dots", asOf: "2024-01-01") == [])
  }

  @Test func `It is a warning, and none as of another day`() throws {
    let all = files.merging(["events/e.md": Sample.event(body: "```timeline\ntheme: talks\n```")]) { a, _ in a }
      .merging(Sample.actors) { a, _ in a }
    #expect(try Sample.edition(all).check().map(\.severity) == [.warning])
    #expect(try Sample.edition(all, asOf: "2025-01-01").check() == [])
  }
}
