public import HTML

/// Links between measures: what one answers, or what answered it, and who says so.
public struct ResponseList: Partial {
  let rows: [ResponseRow]
  let note: String?

  /// - Parameter note: a sentence below: what the target said, or that there is no other measure.
  public init(_ rows: [ResponseRow], note: String? = nil) {
    self.rows = rows
    self.note = note
  }

  /// Nothing without rows and note.
  public func render() -> HTML {
    let list: HTML = """
      <ul class="responses">
      \(rows)
      </ul>
      """
    return (rows.isEmpty ? .empty : list) + note.html { "<p class=\"prose\">\($0)</p>" }
  }
}

/// One link between two measures.
public struct ResponseRow: Partial {
  /// Who asserts the link; each has its own arrow.
  public enum Assertion: Sendable, Hashable {
    /// Solid.
    case bothSides
    /// Dashed.
    case oneSide
    /// Dotted, with a hollow head.
    case nobody
  }

  let side: SideView
  let measure: RecordLink
  let note: String?
  let citations: Citations
  let assertion: Assertion
  let remark: String

  /// - Parameters:
  ///   - side: with the date: "China, 4 Mar 2025".
  ///   - remark: lag and who asserts it, beside the arrow: "1 day after; asserted by one side only".
  public init(
    side: SideView, measure: RecordLink, note: String? = nil, citations: [CitationMark] = [], assertion: Assertion,
    remark: String
  ) {
    self.side = side
    self.measure = measure
    self.note = note
    self.citations = Citations(citations)
    self.assertion = assertion
    self.remark = remark
  }

  /// A list item.
  public func render() -> HTML {
    """
    <li><p>\(side)</p>
    <p class="what">\(measure)</p>
    \(sentence.isEmpty ? .empty : "<p>\(sentence)</p>\n")\
    <p class="meta">\(LinkArrow(assertion: assertion)) \(remark)</p></li>
    """
  }

  private var sentence: HTML { "\(note ?? "")\(citations)" }
}

/// The arrow that says who asserts a link between two measures. The words beside it say the same.
struct LinkArrow: Partial {
  let assertion: ResponseRow.Assertion

  func render() -> HTML {
    "<svg class=\"arrow\" width=\"36\" height=\"10\" aria-hidden=\"true\">\(shape)</svg>"
  }

  private var shape: HTML {
    switch assertion {
    case .bothSides: #"<path d="M0 5h28"/><path class="head" d="M28 1l8 4-8 4z"/>"#
    case .oneSide: #"<path d="M0 5h28" stroke-dasharray="5 3"/><path class="head" d="M28 1l8 4-8 4z"/>"#
    case .nobody: #"<path d="M0 5h28" stroke-dasharray="2 3"/><path d="M28.5 1.8l6.4 3.2-6.4 3.2z"/>"#
    }
  }
}
