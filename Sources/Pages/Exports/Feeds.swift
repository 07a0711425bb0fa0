internal import Dossiers
internal import Editions
internal import HTML

/// The news for feed readers: `feed.xml` (Atom, RFC 4287) and `feed.json` (JSON Feed 1.1, jsonfeed.org).
///
/// A dossier knows days, so every time is the noon of one. Without a public address the links are relative.
struct Feeds {
  let site: SiteMap
  let news: News

  private var settings: DossierSettings { site.dossier.settings }

  /// Who answers for it; a feed must name somebody.
  private var author: String { settings.publisher ?? settings.title }

  var atom: String {
    let feed: XML = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(settings.language)">
      <id>\(site.tags.uri("feed"))</id>
      <title>\(settings.title)</title>
      \(settings.subtitle.xml { "<subtitle>\($0)</subtitle>\n" })\
      <updated>\((news.updated ?? site.edition.day).noon)</updated>
      <author><name>\(author)</name></author>
      \(settings.licence.xml { "<rights>\($0)</rights>\n" })\
      <link rel="alternate" type="text/html" href="\(site.address(PageID.home.path))"/>
      \(site.publicAddress(ExportPaths.feed).xml { "<link rel=\"self\" type=\"application/atom+xml\" href=\"\($0)\"/>\n" })\
      <generator>Dossier</generator>
      \(news.items.xml(entry))\
      </feed>

      """
    return XML.declaration.markup + feed.markup
  }

  private func entry(_ item: NewsItem) -> XML {
    """
    <entry>
    <id>\(item.id)</id>
    <title>\(item.title)</title>
    <published>\(item.published.noon)</published>
    <updated>\(item.updated.noon)</updated>
    <link rel="alternate" type="text/html" href="\(site.address(item.page))"/>
    \(item.themes.xml { "<category term=\"\($0)\"/>\n" })\
    <summary>\(item.text)</summary>
    </entry>

    """
  }

  var json: String {
    let feed: JSON = [
      "version": "https://jsonfeed.org/version/1.1", "title": .text(settings.title),
      "description": settings.subtitle.json(JSON.text), "language": .text(settings.language),
      "home_page_url": .text(site.address(PageID.home.path)),
      "feed_url": site.publicAddress(ExportPaths.jsonFeed).json(JSON.text),
      "authors": [["name": .text(author)]], "items": .list(news.items.map(item)),
    ]
    return feed.written(linesToDepth: 2)
  }

  private func item(_ item: NewsItem) -> JSON {
    [
      "id": .text(item.id), "url": .text(site.address(item.page)), "title": .text(item.title),
      "content_text": .text(item.text), "date_published": .text(item.published.noon),
      "date_modified": .text(item.updated.noon), "tags": item.themes.isEmpty ? nil : .texts(item.themes),
    ]
  }
}

extension CalendarDay {
  /// RFC 3339: `2025-10-09T12:00:00Z`, which is that day on the clocks of readers from UTC-12 to UTC+11.
  fileprivate var noon: String { "\(self)T12:00:00Z" }
}
