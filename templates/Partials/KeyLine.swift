public import HTML

/// Two to four facts in cells under the head of a record.
public struct KeyLine: Partial {
  let cells: [KeyCell]

  /// - Parameter cells: four at most.
  public init(_ cells: [KeyCell]) {
    self.cells = cells
  }

  /// Nothing without cells.
  public func render() -> HTML {
    cells.isEmpty
      ? .empty
      : """
      <dl class="keyline">
      \(cells)
      </dl>
      """
  }
}

/// One cell of a key line: a label and what it is.
public struct KeyCell: Partial {
  /// What a cell can hold.
  public enum Content: Sendable {
    /// Swatch and word, then since when.
    case status(StatusView, note: String? = nil)
    /// A value large, "10 Nov 2026", then what it means.
    case value(String, note: String? = nil)
    /// Records one under the other.
    case records([RecordLink])
    /// Who imposes a measure, on whom, and on what.
    case parties(by: [RecordParty], against: [RecordParty], scope: String? = nil)
    /// How sure the record is.
    case corroboration(CorroborationNote, note: String? = nil)
    /// Plain words, at the size of data.
    case text(String)
  }

  let label: String
  let content: Content

  /// - Parameter label: "Status on 8 October 2026".
  public init(_ label: String, _ content: Content) {
    self.label = label
    self.content = content
  }

  /// A term with its description.
  public func render() -> HTML {
    "<div><dt>\(label)</dt><dd>\(description)</dd></div>"
  }

  private var description: HTML {
    switch content {
    case .status(let status, let note): "<p class=\"lead\">\(status)</p>\(paragraph(note))"
    case .value(let value, let note): "<p class=\"lead\"><b>\(value)</b></p>\(paragraph(note))"
    case .records(let records): records.html { "<p>\($0)</p>" }
    case .parties(let by, let against, let scope): parties(by, against, scope)
    case .corroboration(let corroboration, let note): "<p>\(corroboration)</p>\(paragraph(note))"
    case .text(let text): paragraph(text)
    }
  }

  private func paragraph(_ text: String?) -> HTML {
    text.html { "<p>\($0)</p>" }
  }

  private func parties(_ by: [RecordParty], _ against: [RecordParty], _ scope: String?) -> HTML {
    let targets = (!against.isEmpty).html("on \(against.html(separator: ", ") { $0.render() })")
    let rest = scope.html { "\(against.isEmpty ? "" : ", ")\($0)" }
    return "\(by.html { "<p>\($0)</p>" })\((!(targets + rest).isEmpty).html("<p>\(targets)\(rest)</p>"))"
  }
}

/// An actor named in its side's colour, with the mark, as a link to its page.
public struct RecordParty: Partial {
  let side: SideView
  let link: Link?

  /// - Parameter side: the actor's name with its side's mark.
  public init(_ side: SideView, link: Link?) {
    self.side = side
    self.link = link
  }

  /// Mark and name.
  public func render() -> HTML {
    link.map { "<a href=\"\($0)\" class=\"party\">\(side)</a>" } ?? side.render()
  }
}
