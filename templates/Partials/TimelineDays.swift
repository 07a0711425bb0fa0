internal import HTML
internal import Wording

/// A change, event or statement on the timeline.
struct TimelineItem: Sendable {
  enum Sign: Sendable {
    case status(StatusView)
    /// An event: the side's mark.
    case mark
    /// Speech: an opening quotation mark.
    case speech
  }

  /// What a drawing and filters get hold of the entry by.
  struct Handles: Sendable {
    /// Of the first entry of a record.
    let id: String?
    /// "measure", "event", "statement"
    let kind: String
    /// Ids of themes.
    let themes: [String]
  }

  /// The columns over which an entry of several sides stands, but not of all principals.
  struct Span: Sendable, Equatable {
    /// From 0: the column of its first side.
    let first: Int
    /// From there on the classes of its sides; nil for a column between them that is of another side.
    let slugs: [String?]
  }

  var handles: Handles? = nil
  let side: SideMark?
  /// Nil where it stands in one column, or across all.
  var span: Span? = nil
  let sign: Sign
  let title: TextLink
  /// "Raised, 10 → 20%."
  let state: String?
  let note: HTML?

  func html(_ words: any Wording) -> HTML {
    """
    <div class="entry \(side?.slug ?? "joint")\((span != nil).html(" parted"))"\(handles.html(attributes))>\(span.html(rule))\
    <p class="title">\(side.html { "<span class=\"entry-side\">\($0.labelled(words))</span>" })\(signHTML(words)) \(title.anchor)</p>\
    \((state != nil || note != nil).html("<p class=\"note\">\(state.html { "<b>\($0)</b> " })\(note ?? .empty)</p>"))</div>

    """
  }

  private func attributes(_ handles: Handles) -> HTML {
    """
    \(handles.id.html { " id=\"\($0)\"" }) data-kind="\(handles.kind)"\(side.html { " data-side=\"\($0.filterValues.joined(separator: " "))\"" })\
    \((!handles.themes.isEmpty).html(" data-themes=\"\(handles.themes.joined(separator: " "))\""))
    """
  }

  /// A rule over the columns of its sides, each part in a side's colour.
  private func rule(_ span: Span) -> HTML {
    """
    <span class="rule" aria-hidden="true">\(span.slugs.html { slug in "<i\(slug.html { " class=\"\($0)\"" })></i>" })</span>
    """
  }

  private func signHTML(_ words: any Wording) -> HTML {
    switch sign {
    case .status(let status): status.swatch
    // Where the side is written out before it, the mark would stand twice.
    case .mark: "<span class=\"entry-mark\">\(side?.symbol ?? "")</span>"
    case .speech: "<span class=\"speech\" aria-hidden=\"true\">\(words.mark(.openingQuote))</span>"
    }
  }
}

/// What happened on a day: a column for each principal side; across their columns what is of several of them, and across
/// all what they share or is of third parties.
struct TimelineDay: Sendable {
  let date: DateView
  /// As many as the timeline has columns.
  let columns: [[TimelineItem]]
  let across: [TimelineItem]

  func item(_ words: any Wording) -> HTML {
    """
    <li class="day"><p class="date">\(date.time)</p>
    \(columns.contains { !$0.isEmpty }.html(columns.html { "<div class=\"column\">\($0.html { $0.html(words) })</div>\n" }))\
    \(spans.html { "<div class=\"across\($0.place)\">\($0.items.html { $0.html(words) })</div>\n" })</li>

    """
  }

  /// Neighbours across the same columns together.
  private var spans: [(place: HTML, items: [TimelineItem])] {
    var spans: [[TimelineItem]] = []
    for item in across {
      if let last = spans.last?.last, last.span == item.span {
        spans[spans.count - 1].append(item)
      } else {
        spans.append([item])
      }
    }
    return spans.map { items in
      (items[0].span.html { " from-\($0.first + 1) to-\($0.first + $0.slugs.count)" }, items)
    }
  }
}

/// The days of a phase of the dispute.
struct TimelinePhase: Sendable {
  /// Unique on the page.
  let id: String
  /// "Phase 2", or nil for what lies outside all phases.
  let label: String?
  let title: TextLink?
  /// "2 April to 13 May 2025", and what the phase is about.
  let detail: String?
  let days: [TimelineDay]

  func html(_ words: any Wording) -> HTML {
    """
    <section class="phase"\(title.html { _ in " aria-labelledby=\"\(id)\"" })>
    \(title.html(head))\
    <ol class="timeline"\(days.first.html { columnCount($0.columns.count) })>
    \(days.html { $0.item(words) })\
    </ol>
    </section>

    """
  }

  private func head(_ title: TextLink) -> HTML {
    """
    <div class="phase-head">\(label.html { "<p class=\"meta\">\($0)</p>" })<div><h3 id="\(id)">\(title.anchor)</h3>\
    \(detail.html { "<p class=\"meta\">\($0)</p>" })</div></div>

    """
  }
}

/// For the style sheet, which has two columns where nothing is said.
private func columnCount(_ count: Int) -> HTML { (count != 2).html(" data-columns=\"\(count)\"") }

/// A timeline: its columns' heads, then phase after phase.
struct TimelineList: Sendable {
  let columns: [SideMark]
  let phases: [TimelinePhase]

  func html(_ words: any Wording) -> HTML { "\(head(words))\(needed: phases.html { $0.html(words) })" }

  private func head(_ words: any Wording) -> HTML {
    """
    <div class="timeline-columns"\(columnCount(columns.count)) aria-hidden="true"><span></span>\(columns.html { "<span>\($0.labelled(words))</span>" })</div>

    """
  }
}

extension TimelineList {
  /// Day after day without the phases, whose headings do not fit in a text.
  func inProse(_ words: any Wording) -> HTML {
    let days = phases.flatMap(\.days)
    let usesColumns = days.contains { $0.columns.contains { !$0.isEmpty } }
    return """
      \(usesColumns.html(head(words)))\
      <ol class="timeline"\(columnCount(columns.count))>
      \(days.html { $0.item(words) })\
      </ol>

      """
  }
}

/// Other views of the same list, as links: "Year 2025 2026 Theme …".
struct Lens: Sendable {
  let label: String
  let choices: [NavigationItem]

  static func row(_ lenses: [Lens], _ words: any Wording) -> HTML {
    """
    <nav class="lens" aria-label="\(words.layout(.otherViews))">
    \(needed: lenses.html(\.line))\
    </nav>

    """
  }

  private var line: HTML {
    """
    <p><span class="meta">\(label)</span> \(needed: choices.html(separator: " ", Self.choice))</p>

    """
  }

  private static func choice(_ item: NavigationItem) -> HTML {
    item.isCurrent ? "<b aria-current=\"page\">\(item.label)</b>" : "<a href=\"\(item.link)\">\(item.label)</a>"
  }
}
