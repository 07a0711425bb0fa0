public import HTML

/// The steps that nobody disputes, as a line with marks, and where each account begins its count.
public struct AgreedSteps: Partial {
  let steps: [AgreedStepView]

  /// - Parameter steps: in order of date.
  public init(_ steps: [AgreedStepView]) {
    self.steps = steps
  }

  /// Nothing without steps.
  public func render() -> HTML {
    steps.isEmpty
      ? .empty
      : """
      <ol class="steps">
      \(steps)
      </ol>
      """
  }
}

/// A step that nobody disputes.
public struct AgreedStepView: Partial {
  let date: DateText
  let note: String
  let link: Link?
  let side: SideMark?
  let starts: [SideView]

  /// - Parameters:
  ///   - link: to the measure or event it is.
  ///   - side: whose step it is; its mark sits on the line.
  ///   - starts: the accounts that begin here, in words: "China’s account starts here".
  public init(date: DateText, note: String, link: Link? = nil, side: SideMark? = nil, starts: [SideView] = []) {
    self.date = date
    self.note = note
    self.link = link
    self.side = side
    self.starts = starts
  }

  /// A list item.
  public func render() -> HTML {
    """
    <li>\(side)<b class="date">\(date)</b>
    <p>\(link.map { "<a href=\"\($0)\">\(note)</a>" } ?? "\(note)")</p>\
    \(starts.html { "\n<p class=\"start \($0.mark.style)\">\($0)</p>" })</li>
    """
  }
}
