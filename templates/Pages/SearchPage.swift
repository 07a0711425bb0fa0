internal import HTML
internal import Wording

/// A field for words and the records that have them. Script does the finding; without it the page leads to the lists.
struct SearchPage: FramedTemplate {
  static let assets: [PageAsset] = [.timeline, .searchStyle, .search]

  let frame: PageFrame
  /// Ways to find a record without searching: the A to Z, the indexes.
  let lists: [TextLink]

  var main: HTML {
    """
    <div class="head"><h1>\(frame.title)</h1></div>
    <noscript><p class="standfirst">\(words.search(.needsScript))</p></noscript>
    <form role="search" id="search" hidden>
    <label for="words">\(words.search(.field))</label>
    <div><input type="search" id="words" name="q" maxlength="200" autocomplete="off" spellcheck="false"> \
    <button>\(words.search(.button))</button></div>
    </form>
    <div class="lens facets" id="facets"></div>
    <p id="found" role="status"></p>
    <ol class="records results" id="results"></ol>
    <p><button type="button" id="more" hidden>\(words.search(.moreResults))</button></p>
    \(part: """
      <section aria-labelledby="lists-heading">
      <h2 id="lists-heading">\(words.search(.lists))</h2>
      <ul class="lists">
      \(needed: lists.html { "<li>\($0.anchor)</li>\n" })\
      </ul>
      </section>

      """)
    """
  }
}
