import Foundation
import Testing

/// What writers bring from other programs, on a page of the site.
@Suite struct BorrowedSyntaxTests {
  private func about(_ body: String) async throws -> String {
    let files = [
      "dossier.yml": "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n",
      "index.md": "---\ntitle: Brief\n---\n",
      "about.md": "---\ntitle: About\n---\n" + body,
      "sources/s.yml": "- {id: act, type: webpage, title: The act}\n",
      "assets/report.pdf": "", "assets/145% duty.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ]
    return try #require(try await TemporaryDossier(files).site()["about.html"])
  }

  @Test func `A source that a sentence names is named, linked, cited and listed`() async throws {
    let page = try await about("@act [p. 3] says so, and -@act. @somebody does not.")
    #expect(
      page.contains(
        "<p><a href=\"sources/act.html\">The act</a>\u{2060}<span class=\"citations\">[<a href=\"#source-1\" id=\"cite-1-a\">1, "
          + "p. 3</a>]</span> says so, and\u{2060}<span class=\"citations\">[<a href=\"#source-1\" id=\"cite-1-b\">1</a>]</span>. "
          + "@somebody does not.</p>"))
    #expect(page.contains("<li id=\"source-1\">"))
  }

  @Test func `Links to files keep what stands behind the number sign`() async throws {
    let page = try await about("[a](assets/report.pdf#page=3) [b](<assets/145% duty.svg#x y>)")
    #expect(page.contains("<a href=\"assets/report.pdf#page=3\">a</a>"))
    #expect(page.contains("<a href=\"assets/145%25%20duty.svg#x%20y\">b</a>"))
  }

  @Test func `Pictures are found however their name is written`() async throws {
    let page = try await about(
      "![[145% duty.svg|A]]\n\n![A](<assets/145% duty.svg>)\n\n![A](assets/145%25%20duty.svg)\n\n"
        + "```figure\nimage: assets/145% duty.svg\nalt: A\n```\n")
    #expect(page.components(separatedBy: "<img src=\"assets/145%25%20duty.svg\" alt=\"A\"").count == 5)
  }

  @Test func `What is struck out is shown so`() async throws {
    #expect(try await about("~~10~~ 12 percent").contains("<p><del>10</del> 12 percent</p>"))
  }
}
