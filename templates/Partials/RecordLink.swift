public import HTML

/// A record as other pages name it: its mark, title and local name, then its kind and a remark in small.
public struct RecordLink: Partial {
  let title: String
  let link: Link?
  let localTitle: LocalText?
  let side: SideMark?
  let kind: String?
  let remark: String?

  /// - Parameters:
  ///   - link: nil where the record has no page of its own.
  ///   - side: its mark stands before the title; leave it out where the column or lane names the side.
  ///   - kind: "event", in small after the title.
  ///   - remark: what the place adds: "since 24 Jul 2026", "minister".
  public init(
    title: String, link: Link?, localTitle: LocalText? = nil, side: SideMark? = nil, kind: String? = nil,
    remark: String? = nil
  ) {
    self.title = title
    self.link = link
    self.localTitle = localTitle
    self.side = side
    self.kind = kind
    self.remark = remark
  }

  /// The title as a link, with what belongs to it.
  public func render() -> HTML {
    """
    \(side.html { "\($0) " })\(name)\(localTitle.html { " \($0)" })\
    \(kind.html { " <small>\($0)</small>" })\(remark.html { " <small>\($0)</small>" })
    """
  }

  /// The title alone, as a link where there is one.
  var name: HTML {
    link.map { "<a href=\"\($0)\">\(title)</a>" } ?? "\(title)"
  }
}
