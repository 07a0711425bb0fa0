import Testing

@Suite struct AliasCollisionTests {
  private func faults(_ aliases: String, _ others: [String: String] = [:]) throws -> [String] {
    let files = ["themes/t.md": Sample.page("title: T\naliases: [\(aliases)]"), "sources/s.yml": Sample.source("seed")]
    return try findings("alias-collision", in: files.merging(others) { a, _ in a }, assets: ["assets/Old.html"])
  }

  @Test(arguments: [
    "actors/us.html", "themes/t.html", "sources/seed.html", "actors/index.html", "index.html", "Actors/US.html",
    "assets/old.html", "404.html", "timeline/2019.html", "Timeline/index.html",
  ])
  func `An alias is no page of the site`(alias: String) throws {
    #expect(
      try faults(alias) == [
        "themes/t.md:3:11: An alias is an old path, but '\(alias)' is a page of the site. [alias-collision]"
      ])
  }

  @Test func `An alias leads to one record`() throws {
    let other = Sample.page("title: U\naliases: OLD.html")
    #expect(
      try faults("old.html, older.html, older.html", ["themes/u.md": other]) == [
        "themes/t.md:3:33: An alias leads to one record, 'older.html' to several. [alias-collision] "
          + "(The other one is here. themes/t.md:3:21)",
        "themes/u.md:3:10: An alias leads to one record, 'OLD.html' to several. [alias-collision] "
          + "(The other one is here. themes/t.md:3:11)",
      ])
  }

  @Test func `Other paths are free`() throws {
    #expect(try faults("old.html, actors/usa.html, a/b/c.html") == [])
  }
}
