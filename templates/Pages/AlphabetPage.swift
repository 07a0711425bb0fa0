internal import HTML

/// Every record by its name.
struct AlphabetPage: PageTemplate {
  static let assets: [PageAsset] = [.timeline]

  let frame: PageFrame
  let head: RecordHead
  /// To the headings.
  let letters: Lens
  let groups: [RecordSection]

  func render() -> HTML {
    page(frame, head.html + Lens.row([letters]) + groups.html(\.html))
  }
}
