import Dossiers
import Samples
import Testing

@Suite struct BrokenLinkTests {
  @Test(arguments: [
    ("../actors/chnia.md", "No content file is 'actors/chnia.md'; did you mean 'actors/china.md'?"),
    ("../measures/china.md", "No content file is 'measures/china.md'; did you mean 'actors/china.md'?"),
    ("china.md", "No content file is 'events/china.md'; did you mean 'actors/china.md'?"),
    ("../actors/nobody.md", "No content file is 'actors/nobody.md'."),
    ("../actors/china.html", "No content file is 'actors/china.html'; did you mean 'actors/china.md'?"),
    ("../actors/china.md?x", "No content file is 'actors/china.md?x'; did you mean 'actors/china.md'?"),
    ("../dossier.yml", "No content file is 'dossier.yml'."),
    ("../sources/s.yml", "No content file is 'sources/s.yml'."),
    ("../../README.md", "A link within the dossier does not lead out of the content folder."),
    ("/actors/china.md", "A link within the dossier is relative: what begins with '/' is another place on every host."),
    ("//example.org", "A link within the dossier is relative: what begins with '/' is another place on every host."),
    ("../actors/secret.md", "'secret' is a draft and left out of the site, so nothing can lead to it."),
  ])
  func `A relative link leads to a content file`(destination: String, rule: String) throws {
    let files = [
      "events/e.md": Sample.event(body: "See [this](\(destination))."), "sources/s.yml": Sample.source("s"),
      "actors/secret.md": Sample.actor("draft: true"),
    ]
    #expect(try findings("broken-link", in: files) == ["events/e.md:7:5: \(rule) [broken-link]"])
  }

  @Test(arguments: [
    "../actors/china.md", "./e.md", "e.md#x", "../about.md", "#x", "https://example.org/x.md", "mailto:a@b.org",
    "tel:+123", "../assets/missing.pdf", "../events/../actors/china.md",
  ])
  func `Other links are not its affair`(destination: String) throws {
    let files = ["events/e.md": Sample.event(body: "[this](\(destination))"), "about.md": Sample.page("title: A")]
    #expect(try findings("broken-link", in: files) == [])
  }

  @Test func `A link to a faulty file is no second fault`() {
    let files = ["events/e.md": Sample.event(body: "[x](../actors/a.md) [[a]]"), "actors/a.md": Sample.page("name: A")]
    #expect(Sample.assemble(files).dossier?.check().lines == [])
  }
}
