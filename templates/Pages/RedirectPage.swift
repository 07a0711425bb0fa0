internal import HTML
internal import Wording

/// Stands at an old address and leads to the new one, without script.
struct RedirectPage: PageTemplate {
  let words: any Wording
  /// Of the page, as a tag.
  let language: String
  let title: String
  /// Of the title, where it is not the page's.
  var titleLanguage: LanguageMark? = nil
  let target: Link
  let canonical: Link?

  func render() -> HTML {
    """
    <!DOCTYPE html>
    <html\(pageLanguage(language, words))>
    <head>
    <meta charset="utf-8">
    \(ContentPolicy.redirect)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(titleLanguage.isolating(title))</title>
    <meta http-equiv="refresh" content="0; url=\(target)">
    <meta name="robots" content="noindex">
    \(canonical.html { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    </head>
    <body data-template="\(Self.name)">
    <h1>\(words.layout(.hasMoved))</h1>
    <p><a href="\(target)"\(inLanguage(titleLanguage))>\(title)</a></p>
    </body>
    </html>

    """
  }
}
