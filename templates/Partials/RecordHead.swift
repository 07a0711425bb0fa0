public import HTML

/// The head of a page: kicker, title, standfirst.
public struct RecordHead: Partial {
  let title: String
  let localTitle: LocalText?
  let side: SideView?
  let kind: String?
  let standfirst: String?

  /// - Parameters:
  ///   - localTitle: the name in its own script, beside the title.
  ///   - side: whose it is, in the kicker.
  ///   - kind: "Tariff", "Contested question", in the kicker.
  ///   - standfirst: what the page says, in one or two sentences.
  public init(
    title: String, localTitle: LocalText? = nil, side: SideView? = nil, kind: String? = nil, standfirst: String? = nil
  ) {
    self.title = title
    self.localTitle = localTitle
    self.side = side
    self.kind = kind
    self.standfirst = standfirst
  }

  /// The one `h1` of the page.
  public func render() -> HTML {
    """
    <header class="head">
    \(kicker)<h1>\(title)\(localTitle.html { " \($0)" })</h1>\
    \(standfirst.html { "\n<p class=\"standfirst\">\($0)</p>" })
    </header>
    """
  }

  private var kicker: HTML {
    if side == nil, kind == nil { return .empty }
    return "<p class=\"kicker\">\(side)\(kind.html { " <span>\($0)</span>" })</p>\n"
  }
}
