internal import HTML

/// The shell of every page.
struct Layout {
  let frame: PageFrame
  /// The name of the page's template.
  let template: String
  let main: HTML

  func render() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(frame.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <title>\(frame.title == frame.siteTitle ? frame.title : "\(frame.title) – \(frame.siteTitle)")</title>
    \(frame.description.html { "<meta name=\"description\" content=\"\($0)\">\n" })\
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="\(frame.stylesheet)">
    \(frame.customStylesheet.html { "<link rel=\"stylesheet\" href=\"\($0)\">\n" })\
    \(frame.canonical.html { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    </head>
    <body data-template="\(template)">
    <a class="skip" href="#main">Skip to the text</a>
    \(Marks.definitions)
    \(masthead)
    <main id="main">
    \(breadcrumb)\(main)\(cite)</main>
    \(footer)
    </body>
    </html>

    """
  }

  private let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:"

  private var masthead: HTML {
    """
    <header class="masthead">
    <div class="masthead-top">
    <p class="site"><a href="\(frame.home)">\(frame.siteTitle)</a> <span>Briefing dossier</span></p>
    <p class="stamp"><span>As of</span> \(frame.asOf.time)</p>
    </div>
    <nav aria-label="Main"><ul>
    \(frame.navigation.html { item in
      "<li><a href=\"\(item.link)\"\(item.isCurrent.html(" aria-current=\"page\""))>\(item.label)</a></li>\n"
    })\
    </ul></nav>
    </header>
    """
  }

  private var breadcrumb: HTML {
    (!frame.breadcrumb.isEmpty).html(
      """
      <nav class="breadcrumb" aria-label="Breadcrumb"><ol>\
      \(frame.breadcrumb.html { "<li>\($0.anchor)</li>" })\
      </ol></nav>

      """)
  }

  private var cite: HTML {
    """
    <aside class="cite" aria-labelledby="cite-heading">
    <h2 id="cite-heading">Cite this page</h2>
    <p>“\(frame.title)”, <cite>\(frame.siteTitle)</cite>, as of \(frame.asOf.text)\
    \(frame.canonical.html { ", <span class=\"address\">\($0)</span>" })</p>
    </aside>

    """
  }

  private var footer: HTML {
    """
    <footer class="footer">
    <div><h2>\(frame.siteTitle)</h2><p>\(frame.footer.text)</p></div>
    \((!frame.footer.links.isEmpty).html(
      "<div><h2>About</h2><ul>\(frame.footer.links.html { "<li>\($0.anchor)</li>" })</ul></div>\n"))\
    </footer>
    """
  }
}

extension PageTemplate {
  /// The page's main part in the shell.
  func page(_ frame: PageFrame, _ main: HTML) -> HTML {
    Layout(frame: frame, template: Self.name, main: main).render()
  }
}
