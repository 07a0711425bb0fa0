import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct DecodedDocumentTests {
  @Test(arguments: [
    (
      "actorz/china.md",
      "actorz/china.md:1:1: No kind of record has the folder 'actorz'; did you mean 'actors'? [unknown-folder]"
    ),
    ("notes/china.md", "notes/china.md:1:1: No kind of record has the folder 'notes'. [unknown-folder]"),
    (
      "actors/old/china.md",
      "actors/old/china.md:1:1: No kind of record has the folder 'actors/old'; files stand directly in 'actors'. [unknown-folder]"
    ),
    (
      "actors/China.md",
      "actors/China.md:1:1: An id is made of lower-case letters a to z, digits and hyphens, 'China' is not. [invalid-id]"
    ),
    (
      "actors/商务部.md",
      "actors/商务部.md:1:1: An id is made of lower-case letters a to z, digits and hyphens, '商务部' is not. [invalid-id]"
    ),
    (
      "actors/-x.md",
      "actors/-x.md:1:1: An id is made of lower-case letters a to z, digits and hyphens, '-x' is not. [invalid-id]"
    ),
    ("actors/index.md", "actors/index.md:1:1: The id 'index' belongs to the list of the folder. [invalid-id]"),
    ("sources/list.md", "sources/list.md:1:1: Sources are data (.yml, .json), not Markdown. [unknown-file]"),
  ])
  func `A file stands where its kind belongs, under a name that is an id`(path: String, fault: String) {
    #expect(Sample.document(path, Sample.actor()).diagnostics.lines == [fault])
  }

  @Test(arguments: [
    ("actors/china.yml", "actors/china.yml:1:1: An actor is a Markdown file (.md). [unknown-file]"),
    (
      "settings.yml",
      "settings.yml:1:1: Beside dossier.yml the content folder holds free pages (.md) and the folders of the records. [unknown-file]"
    ),
  ])
  func `Data stand among the sources`(path: String, fault: String) {
    #expect(Sample.document(path, "name: China\n").diagnostics.lines == [fault])
  }

  @Test func `A faulty file says what it is about, so that links to it are no faults too`() {
    let result = Sample.assemble([
      "actors/us.md": "---\nname: US\nkind: state\n---\n",
      "actors/china.md": "---\nname: [\n---\n",
      "sources/s.yml": "- {id: seed, type: webpage}",
      "measures/m.md": Sample.measure("sources: [seed]"),
    ])
    #expect(
      result.diagnostics.map { "\($0.location.path) \($0.identifier)" } == [
        "content/actors/china.md invalid-yaml", "content/actors/us.md missing-key", "content/sources/s.yml missing-key",
      ])
    #expect(result.dossier?.check().lines == [])
  }

  @Test func `A list of sources that cannot be read is the only fault`() {
    let files = ["measures/m.md": Sample.measure("sources: [seed]", body: "[@other]")].merging(Sample.actors) { a, _ in
      a
    }
    for broken in ["- {id: [", "text", "{items: a}", "{citations: []}"] {
      let result = Sample.assemble(files.merging(["sources/s.yml": broken]) { a, _ in a })
      #expect(result.diagnostics.count == 1)
      #expect(result.dossier?.check().lines == [])
    }
    #expect(Sample.assemble(files).dossier?.check().count == 2)
  }
}
