import HTML

/// The shell of every page: head, masthead with the as-of tab, navigation, the page's own part, cite block, footer.
struct Layout: Partial {
  let frame: PageFrame
  let template: String
  let main: HTML

  private var site: SiteFrame { frame.site }

  func render() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(site.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(Layout.policy)">
    <meta name="color-scheme" content="light dark">
    <title>\(documentTitle)</title>
    \(frame.description.html { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(frame.canonical.html { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    \(site.styleSheets.html { "<link rel=\"stylesheet\" href=\"\($0)\">\n" })\
    <link rel="icon" href="data:,">
    </head>
    <body data-template="\(template)">
    <a class="skip" href="#page-main">Skip to the page’s content</a>
    <header class="masthead">
    <p class="name"><a href="\(site.home)">\(site.title)</a> <span>\(site.strapline)</span></p>
    \(tab)
    </header>
    <nav class="nav" aria-label="Sections">
    <ul>
    \(site.nav.html(separator: "\n", navItem))
    </ul>
    </nav>
    \(frame.breadcrumb)
    <main id="page-main">
    \(main)
    \(frame.cite)
    </main>
    <footer class="footer">
    <div>
    <p><b>\(site.title)</b></p>
    <p>\(site.footer.text)</p>
    </div>
    \(site.footer.columns.filter { !$0.links.isEmpty }.html(separator: "\n", footerColumn))
    </footer>
    \(Hatch())
    </body>
    </html>

    """
  }

  /// No script and nothing from elsewhere; data addresses for the pictures of style sheets.
  static let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:"

  private var documentTitle: String {
    frame.title == site.title ? site.title : "\(frame.title) – \(site.title)"
  }

  private var tab: HTML {
    let text: HTML = "As of <b>\(site.asOf)</b>"
    return "<p class=\"tab\">\(site.asOfPage.map { "<a href=\"\($0)\">\(text)</a>" } ?? text)</p>"
  }

  private func navItem(_ item: NavItem) -> HTML {
    "<li><a href=\"\(item.link)\"\(item.isCurrent.html(" aria-current=\"true\""))>\(item.label)</a></li>"
  }

  private func footerColumn(_ column: SiteFooter.Column) -> HTML {
    """
    <div>
    <p><b>\(column.heading)</b></p>
    <ul>
    \(column.links.html(separator: "\n") { "<li>\($0)</li>" })
    </ul>
    </div>
    """
  }
}
