import Testing

/// A dossier whose language is not the interface's: every page says of each word which language it is in.
@Suite struct LanguageTests {
  private static func settings(_ language: String, title: String) -> String {
    """
    title: \(title)
    language: \(language)
    interface: en
    as_of: 2025-06-30
    sides: [{id: north, label: North}, {id: south, label: South}]
    """
  }

  private func site() throws -> SampleSite {
    let about = """
      [[north]] 的正文。[@text]

      ```accounts
      question: dispute
      ```

      ```measures
      ids: toll
      caption: 图注
      ```
      """
    return try SampleSite([
      "dossier.yml": Self.settings("zh", title: "渡口之争"),
      "index.md": "---\ntitle: 摘要标题\nsummary: 摘要导语\njudgements: {claim: 判断, text: 理由, sources: text}\n---\n摘要正文",
      "about.md": "---\ntitle: 说明\n---\n" + about,
      "actors/north.md": "---\nname: 北方\nkind: state\nside: north\n---\n",
      "actors/south.md": "---\nname: 南方\nkind: state\nside: south\n---\n",
      "measures/toll.md": SampleSite.measure(
        "过路费", "{date: 2025-03-03, status: in-force, note: 附注}", "summary: 导语\nreply: 答复\naliases: old.html"),
      "questions/dispute.md": """
      ---
      question: 谁先
      accounts: {side: north, held_by: north, position: 立场, sources: text}
      agreed: {date: 2025-03-03, note: 共识}
      open: [未决]
      ---
      正文
      """,
      "statements/said.md": "---\ndate: 2025-03-04\nspeaker: north\ntopic: 话题\nquote: 原话\n---\n转述",
      "sources/s.yml":
        "- {id: text, type: webpage, title: 文件, annote: 摘录}\n- {id: other, type: webpage, title: Paper, language: en}",
    ])
  }

  @Test func `The page is English and the dossier's texts in it are marked`() throws {
    let site = try site()
    let marked = [
      "index.html": ["渡口之争", "摘要标题", "摘要导语", "判断", "理由", "摘要正文", "谁先", "立场"],
      "about.html": ["说明", "北方", "的正文。", "谁先", "立场", "图注"],
      "measures/toll.html": ["过路费", "导语", "附注", "答复"],
      "questions/dispute.html": ["谁先", "立场", "共识", "未决", "正文", "文件"],
      "statements/said.html": ["北方: 话题", "“原话”", "转述"],
      "actors/north.html": ["北方", "转述"],
      "sources/text.html": ["文件", "摘录"],
      "old.html": ["过路费"],
    ]
    for (path, texts) in marked {
      let page = try #require(site[path])
      #expect(page.contains("<html lang=\"en\">"), "\(path)")
      let found = LanguageRuns(page)["zh"].joined(separator: "\n")
      #expect(texts.filter { !found.contains($0) } == [], "\(path)")
    }
  }

  @Test func `No word of the interface is said to be in the dossier's language`() throws {
    let site = try site()
    for path in site.pages {
      let latin = LanguageRuns(try #require(site[path]))["zh"].filter { $0.contains { $0.isASCII && $0.isLetter } }
      #expect(latin == [], "\(path)")
    }
    #expect(site["sources/other.html"]?.contains("<h1>Paper</h1>") == true, "a source names its own language")
  }

  @Test func `Where it is written from right to left its texts are, and views in them are not`() throws {
    let body = "```accounts\nquestion: q\n```\n"
    let site = try SampleSite([
      "dossier.yml": Self.settings("ar-EG", title: "نزاع"), "about.md": "---\ntitle: حول\n---\n" + body,
      "questions/q.md": "---\nquestion: من\naccounts: {side: north, held_by: north, position: نص, sources: s}\n---\n",
      "sources/s.yml": "- {id: s, type: webpage, title: صفحة}\n",
    ])
    let page = try #require(site["about.html"])
    #expect(page.contains("<h1 lang=\"ar-EG\" dir=\"rtl\">حول</h1>"))
    #expect(
      page.contains("<div class=\"prose\" lang=\"ar-EG\" dir=\"rtl\">\n<figure class=\"view\" lang=\"en\" dir=\"ltr\">")
    )
  }

  private func mirrored() throws -> SampleSite {
    try SampleSite([
      "dossier.yml": Self.settings("en", title: "The ferry (toll)").replacing("interface: en", with: "interface: ar"),
      "about.md": "---\ntitle: About?\n---\n[[north]]\n\n```accounts\nquestion: q\n```\n",
      "actors/north.md": "---\nname: The North\nname_local: {ar: الشمال, zh: 北方}\nkind: state\nside: north\n---\n",
      "measures/toll.md": SampleSite.measure("Toll", "{date: 2025-03-03, status: in-force}"),
      "questions/q.md":
        "---\nquestion: Who?\naccounts: {side: north, held_by: north, position: We., sources: s}\n---\n",
      "sources/s.yml": "- {id: s, type: webpage, title: Page}\n",
    ])
  }

  @Test func `An Arabic page runs from right to left, and English in it from left to right`() throws {
    let site = try mirrored()
    for path in site.pages {
      #expect(site[path]?.contains("<html lang=\"ar\" dir=\"rtl\">") == true, "\(path)")
    }
    let about = try #require(site["about.html"])
    #expect(about.contains("<h1 lang=\"en\" dir=\"ltr\">About?</h1>"))
    #expect(about.contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\">"))
    #expect(about.contains("<figure class=\"view\" lang=\"ar\" dir=\"rtl\">"), "a view's words are the page's")
    #expect(about.contains("<title>\u{2068}About?\u{2069} – \u{2068}The ferry (toll)\u{2069}</title>"))
  }

  @Test func `Names are marked as they differ from the page`() throws {
    let page = try #require(try mirrored()["actors/north.html"])
    #expect(page.contains("The North <span class=\"local\" lang=\"ar\">الشمال</span></h1>"))
    #expect(page.contains("<span lang=\"zh\" dir=\"ltr\">北方</span>"))
  }

  @Test func `Only its style sheet mirrors`() throws {
    let style = try #require(try mirrored()["style.css"])
    #expect(style.contains("[dir=\"rtl\"] svg text{transform:scaleX(-1)"))
    #expect(try site()["style.css"]?.contains("rtl") == false)
  }

  @Test(arguments: ["en", "en-GB", "EN-us"])
  func `English of any kind is the page's own`(language: String) throws {
    let site = try SampleSite([
      "dossier.yml": Self.settings(language, title: "T").replacing("interface: en\n", with: ""),
      "about.md": "---\ntitle: About\n---\n[[north]]",
    ])
    for path in site.pages {
      let page = try #require(site[path])
      #expect(page.contains("<html lang=\"\(language)\">") && page.split(separator: " lang=\"").count == 2, "\(path)")
    }
  }
}

extension SampleSite {
  fileprivate var pages: [String] { paths(in: "").filter { $0.hasSuffix(".html") } }
}
