internal import HTML
internal import Wording

/// What a web host shows for an address that is not there.
struct NotFoundPage: FramedTemplate {
  static let assets: [PageAsset] = [.fields]

  let frame: PageFrame
  /// The page that searches, which takes what is asked as `q`.
  let search: Link?
  /// Where to go instead, the brief first.
  let links: [TextLink]

  var main: HTML {
    """
    <div class="head"><h1>\(words.site(.noSuchPage))</h1>
    <p class="standfirst">\(words.layout(.mayBeMisspelt))</p></div>
    \(search.html { link in
      """
      <form class="fields" role="search" action="\(link)">
      <label>\(words.site(.search)) <input type="search" name="q"></label> <button type="submit">\(words.search(.button))</button>
      </form>

      """
    })\
    <ul class="records">\(links.html { "<li>\($0.anchor)</li>" })</ul>

    """
  }
}
