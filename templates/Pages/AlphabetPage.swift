public import HTML

/// Every record by its name.
public struct AlphabetPage: PageTemplate {
  public static let assets: [PageAsset] = [.timeline]

  public let frame: PageFrame
  public let head: RecordHead
  /// To the headings.
  public let letters: Lens
  public let groups: [RecordSection]

  public init(frame: PageFrame, head: RecordHead, letters: Lens, groups: [RecordSection]) {
    self.frame = frame
    self.head = head
    self.letters = letters
    self.groups = groups
  }

  public func render() -> HTML {
    page(frame, head.html + Lens.row([letters]) + groups.html(\.html))
  }
}
