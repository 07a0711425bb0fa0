import Dossiers
import Samples
import Testing

@Suite struct DuplicateIDTests {
  @Test func `Records and sources share one space of ids`() throws {
    let files = [
      "events/a.md": Sample.event(), "measures/a.md": Sample.measure(), "about.md": Sample.page("title: A"),
      "sources/s.yml": Sample.source("about") + "\n" + Sample.source("b") + "\n" + Sample.source("b"),
    ]
    #expect(
      try findings("duplicate-id", in: files) == [
        "measures/a.md:1:1: An id stands for one record or source of the dossier, 'a' for several. [duplicate-id] "
          + "(The other one is here. events/a.md:1:1)",
        "sources/s.yml:1:8: An id stands for one record or source of the dossier, 'about' for several. [duplicate-id] "
          + "(The other one is here. about.md:1:1)",
        "sources/s.yml:3:8: An id stands for one record or source of the dossier, 'b' for several. [duplicate-id] "
          + "(The other one is here. sources/s.yml:2:8)",
      ])
  }

  @Test func `Drafts keep their ids`() throws {
    let files = ["events/a.md": Sample.event("2025", "draft: true"), "measures/a.md": Sample.measure()]
    #expect(try findings("duplicate-id", in: files).count == 1)
  }

  @Test func `A file in a folder that does not exist takes no id`() {
    let files = ["actorz/us.md": Sample.actor()].merging(Sample.actors) { a, _ in a }
    let result = Sample.assemble(files)
    #expect(result.diagnostics.lines.count == 1)
    #expect(result.dossier?.check().lines == [])
  }
}
