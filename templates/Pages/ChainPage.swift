internal import HTML
internal import Wording

/// The retaliation ladder: who answered whom, how fast, and who says so.
struct ChainPage: FramedTemplate {
  static let assets: [PageAsset] = [.record, .chain]

  let frame: PageFrame
  let head: RecordHead
  let keyLine: KeyLine
  /// Nil where there are more steps than a drawing can hold.
  let drawing: ChainDrawing?
  /// What the drawing cannot show.
  let drawingNote: String
  /// What answers nothing in order of date, each with its answers.
  let tree: ChainTree
  /// The links as a file.
  let data: TextLink?

  var main: HTML {
    """
    \(head.html(words))\
    \(keyLine.html)\
    \(drawing.html { drawing in
      """
      <figure class="chart chain-figure" aria-labelledby="ladder-heading">
      <h2 class="headline" id="ladder-heading">\(words.chain(.stepByStep))</h2>
      <p class="subtitle">\(words.chain(.howToRead))</p>
      <p class="legend">\(Assertion.allCases.html { "<span>\($0.arrow) \($0.words(words))</span> " })</p>
      \(drawing.html(words))\
      <figcaption>\(drawingNote)</figcaption>
      </figure>

      """
    })\
    \(part: """
      <section class="links" aria-labelledby="links-heading">
      <h2 id="links-heading">\(words.chain(.linkByLink))</h2>
      \(needed: tree.html(words))\
      \(needed: data.html { "<p class=\"data\">\($0.anchor)</p>\n" })\
      </section>

      """)
    """
  }
}
