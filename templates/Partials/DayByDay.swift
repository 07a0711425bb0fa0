public import HTML

/// The timeline as a list: phases or years, in them days, in these what each side did, column beside column.
public struct DayByDay: Partial {
  let columns: [SideView]
  let chapters: [TimelineChapter]

  /// - Parameter columns: the sides that have a column each.
  public init(columns: [SideView], chapters: [TimelineChapter]) {
    self.columns = columns
    self.chapters = chapters.filter { !$0.days.isEmpty }
  }

  /// Nothing without days. The heads over the columns are for the eye; each entry names its side.
  public func render() -> HTML {
    chapters.isEmpty
      ? .empty
      : """
      <div class="daybyday columns-\(columns.count)">
      <div class="daybyday-head" aria-hidden="true">
      \(columns.html(separator: "\n") { "<p>\($0)</p>" })
      </div>
      \(chapters)
      </div>
      """
  }
}

/// A phase or a year with its days.
public struct TimelineChapter: Partial {
  let kicker: String?
  let title: String?
  let standfirst: String?
  let days: [TimelineDay]

  /// - Parameters:
  ///   - kicker: "Phase 1".
  ///   - title: the phase's; nil for days outside of all phases.
  ///   - standfirst: its dates, then what it was: "1 February to 1 April. One American duty, doubled once."
  public init(kicker: String? = nil, title: String?, standfirst: String? = nil, days: [TimelineDay]) {
    self.kicker = kicker
    self.title = title
    self.standfirst = standfirst
    self.days = days
  }

  /// A section with its list.
  public func render() -> HTML {
    """
    <section>
    \(title.html(head))<ol>
    \(days)
    </ol>
    </section>
    """
  }

  private func head(_ title: String) -> HTML {
    """
    <header>\(kicker.html { "<p>\($0)</p>\n" })<h3>\(title)</h3>\
    \(standfirst.html { "\n<p class=\"meta\">\($0)</p>" })</header>

    """
  }
}

/// A day, or a month where no day is known.
public struct TimelineDay: Partial {
  let date: DateText
  let columns: [[TimelineItem]]
  let across: [TimelineItem]

  /// - Parameters:
  ///   - date: "4 Feb"; with its year where the chapter's title does not give it.
  ///   - columns: as many as the list has, empty where a side did nothing.
  ///   - across: what is joint or of third parties.
  public init(date: DateText, columns: [[TimelineItem]], across: [TimelineItem] = []) {
    self.date = date
    self.columns = columns
    self.across = across
  }

  /// A list item; empty columns keep their place.
  public func render() -> HTML {
    """
    <li><b class="date">\(date)</b>
    \((columns.contains { !$0.isEmpty }).html(columns.html(separator: "\n") { "<div>\($0)</div>" }))\
    \((!across.isEmpty).html("<div class=\"across\">\(across)</div>"))</li>
    """
  }
}

/// What somebody did, said or agreed on a day.
public struct TimelineItem: Partial {
  /// What kind of entry it is.
  public enum Content: Sendable {
    /// A change of a measure.
    case transition(StatusView)
    /// Something that happened, or that was said: "Talks", "Statement".
    case occasion(String)
  }

  let side: SideView
  let title: TextLink
  let content: Content
  let note: String?

  /// - Parameters:
  ///   - title: of the measure, event or statement.
  ///   - note: what happened, in one or two sentences.
  public init(side: SideView, title: TextLink, content: Content, note: String? = nil) {
    self.side = side
    self.title = title
    self.content = content
    self.note = note
  }

  /// An entry under its side's rule.
  public func render() -> HTML {
    """
    <div class="entry \(side.mark.style)"><p>\(side)\(occasion)</p>
    <p class="what">\(swatch)\(title)</p>
    \(line.isEmpty ? .empty : "<p>\(line)</p>")</div>
    """
  }

  private var occasion: HTML {
    guard case .occasion(let kind) = content else { return .empty }
    return " <small>\(kind)</small>"
  }

  private var swatch: HTML {
    guard case .transition(let status) = content else { return .empty }
    return "\(status.swatch) "
  }

  private var line: HTML {
    guard case .transition(let status) = content else { return note.html { "\($0)" } }
    return "<span>\(status.word)\(status.rate.html { ", \($0)" }).</span>\(note.html { " \($0)" })"
  }
}
