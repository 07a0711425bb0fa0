public import HTML

/// What a web host shows for an address that is not there.
public struct NotFoundPage: PageTemplate {
  public let frame: PageFrame
  /// Where to go instead.
  public let links: [TextLink]

  public init(frame: PageFrame, links: [TextLink]) {
    self.frame = frame
    self.links = links
  }

  public func render() -> HTML {
    page(
      frame,
      """
      <div class="head"><h1>There is no such page</h1>
      <p class="standfirst">The address may be misspelt, or the record may have another name now.</p></div>
      <ul class="records">\(links.html { "<li>\($0.anchor)</li>" })</ul>

      """)
  }
}
