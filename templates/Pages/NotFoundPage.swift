internal import HTML

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
    <div class="head"><h1>There is no such page</h1>
    <p class="standfirst">The address may be misspelt, or the record may have another name now.</p></div>
    \(search.html { link in
      """
      <form class="fields" role="search" action="\(link)">
      <label>Search <input type="search" name="q"></label> <button type="submit">Search</button>
      </form>

      """
    })\
    <ul class="records">\(links.html { "<li>\($0.anchor)</li>" })</ul>

    """
  }
}
