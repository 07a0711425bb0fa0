internal import HTML

/// What a web host shows for an address that is not there.
struct NotFoundPage: PageTemplate {
  static let assets: [PageAsset] = [.fields]

  let frame: PageFrame
  /// The page that searches, which takes what is asked as `q`.
  let search: Link?
  /// Where to go instead, the brief first.
  let links: [TextLink]

  func render() -> HTML {
    page(
      frame,
      """
      <div class="head"><h1>There is no such page</h1>
      <p class="standfirst">The address may be misspelt, or the record may have another name now.</p></div>
      \(search.html(form))\
      <ul class="records">\(links.html { "<li>\($0.anchor)</li>" })</ul>

      """)
  }

  private func form(_ search: Link) -> HTML {
    """
    <form class="fields" role="search" action="\(search)">
    <label>Search <input type="search" name="q"></label> <button type="submit">Search</button>
    </form>

    """
  }
}
