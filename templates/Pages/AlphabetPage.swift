internal import HTML

/// Every record by its name.
struct AlphabetPage: PageTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  /// To the headings.
  let letters: Lens
  let groups: [RecordSection]

  init(frame: PageFrame, head: RecordHead, letters: Lens, groups: [RecordSection]) {
    self.frame = frame
    self.head = head
    self.letters = letters
    self.groups = groups
  }

  func render() -> HTML {
    page(frame, head.html + Lens.row([letters]) + groups.html(\.html))
  }
}
