internal import HTML
internal import Wording

/// The shell of every page.
struct Layout {
  let frame: PageFrame
  /// The name of the page's template.
  let template: String
  /// What this page loads beside that of every page.
  let assets: [PageAsset]
  let main: HTML

  private var words: any Wording { frame.words }

  /// What the page loads, each once, that of paper last.
  private var everyAsset: [PageAsset] {
    [.style, .theme, .script] + assets + frame.assets.filter { !assets.contains($0) } + [.print]
  }

  func render() -> HTML {
    """
    <!DOCTYPE html>
    <html\(pageLanguage(frame.language, words))>
    <head>
    <meta charset="utf-8">
    \(frame.base.html { "<base href=\"\($0)\">\n" })\
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(frame.base == nil ? ContentPolicy.page : ContentPolicy.pageWithBase)
    <title>\(windowTitle)</title>
    \(frame.description.html { "<meta name=\"description\" content=\"\($0)\">\n" })\
    <meta name="color-scheme" content="light dark">
    \(everyAsset.html { $0.tag(from: frame.path) })\
    \(frame.customStylesheet.html { "<link rel=\"stylesheet\" href=\"\($0)\">\n" })\
    \(frame.canonical.html { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    \(frame.feeds.html { "<link rel=\"alternate\" type=\"\($0.type)\" title=\"\($0.title)\" href=\"\($0.link)\">\n" })\
    \(frame.structuredData.html { "<script type=\"application/ld+json\">\($0)</script>\n" })\
    </head>
    <body data-template="\(template)">
    <a class="skip" href="\(skip)">\(words.layout(.skipToText))</a>
    \(Marks.definitions(looks: frame.looks, hasPair: frame.hasPair))
    \(masthead)
    <main id="main">
    \(breadcrumb)\(main)\(cite)</main>
    \(footer)
    </body>
    </html>

    """
  }

  private var windowTitle: String {
    let (title, site) = (frame.titleLanguage.isolating(frame.title), frame.textLanguage.isolating(frame.siteTitle))
    return frame.title == frame.siteTitle ? site : words.layout(.title(title, site: site))
  }

  /// A fragment alone would lead to where the links count from.
  private var skip: Link {
    let main = Link.fragment("main")
    return frame.base == nil ? main : Link(frame.path.lastComponent + main.destination) ?? main
  }

  private var masthead: HTML {
    """
    <header class="masthead">
    <div class="masthead-top">
    \(frame.logo.html(logo))\
    <p class="site"><a href="\(frame.home)"\(inLanguage(frame.textLanguage))>\(frame.siteTitle)</a> <span>\(words.layout(.briefingDossier))</span></p>
    \(stamp)
    </div>
    <nav aria-label="\(words.layout(.mainNavigation))"><ul>
    \(frame.navigation.html { "<li>\(anchor($0))</li>\n" })\
    \(frame.search.html { "<li class=\"search\">\(anchor($0))</li>\n" })\
    </ul></nav>
    </header>
    """
  }

  private func anchor(_ item: NavigationItem) -> HTML {
    "<a href=\"\(item.link)\"\(item.isCurrent.html(" aria-current=\"page\""))>\(item.label)</a>"
  }

  /// The title beside it names the site, so the picture needs no words.
  private func logo(_ logo: Logo) -> HTML {
    """
    <img class="logo" src="\(logo.link)" alt=""\(logo.width.html { " width=\"\($0)\"" })\(logo.height.html { " height=\"\($0)\"" })>

    """
  }

  /// The reversed block at the top: the day on which everything stands.
  private var stamp: HTML {
    let day: HTML = "<span>\(words.layout(.editionDay))</span> \(frame.day.time)"
    return """
      <p class="stamp">\(frame.dayPage.map { "<a href=\"\($0)\">\(day)</a>" } ?? day)</p>
      """
  }

  private var breadcrumb: HTML {
    """
    <nav class="breadcrumb" aria-label="\(words.layout(.breadcrumb))"><ol>\
    \(needed: frame.breadcrumb.html { "<li>\($0.anchor)</li>" })\
    </ol></nav>

    """
  }

  private var cite: HTML {
    """
    <aside class="cite" aria-labelledby="cite-heading">
    <h2 id="cite-heading">\(words.layout(.citeThisPage))</h2>
    <p>\(citation.joined(separator: "\(words.mark(.list))"))</p>
    </aside>

    """
  }

  /// The page, its site, the day, and the address.
  private var citation: [HTML] {
    [
      "\(words.mark(.openingQuote))\(phrase(frame.title, in: frame.titleLanguage))\(words.mark(.closingQuote))",
      "<cite\(inLanguage(frame.textLanguage))>\(frame.siteTitle)</cite>",
      "\(words.layout(.citedAsOf(frame.day.text)))",
    ] + (frame.canonical.map { ["<a class=\"address\" href=\"\($0)\">\($0)</a>"] } ?? [])
  }

  private var footer: HTML {
    """
    <footer class="footer">
    <div><h2\(inLanguage(frame.textLanguage))>\(frame.siteTitle)</h2><p>\(frame.footer.text)</p></div>
    \(frame.footer.columns.html { column in
      "<div><h2>\(column.title)</h2><ul>\(column.links.html { "<li>\($0.anchor)</li>" })</ul></div>\n"
    })\
    </footer>
    """
  }
}
