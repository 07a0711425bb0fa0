internal import HTML
internal import Wording

/// Every record by its name.
struct AlphabetPage: FramedTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  /// To the headings.
  let letters: Lens
  let groups: [RecordSection]

  var main: HTML {
    """
    \(head.html(words))\
    \(Lens.row([letters], words))\
    \(groups.html { $0.html(words) })
    """
  }
}
