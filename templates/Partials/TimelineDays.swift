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

  var handles: Handles? = nil
  let side: SideMark?
  let sign: Sign
  let title: TextLink
  /// "Raised, 10 → 20%."
  let state: String?
  let note: String?

  func html(_ words: any Wording) -> HTML {
    """
    <div class="entry \(side?.slug ?? "joint")"\(handles.html(attributes))>\
    <p class="title">\(side.html { "<span class=\"entry-side\">\($0.labelled(words))</span>" })\(signHTML(words)) \(title.anchor)</p>\
    \((state != nil || note != nil).html("<p class=\"note\">\(state.html { "<b>\($0)</b> " })\(note ?? "")</p>"))</div>

    """
  }

  private func attributes(_ handles: Handles) -> HTML {
    """
    \(handles.id.html { " id=\"\($0)\"" }) data-kind="\(handles.kind)"\
    \((!handles.themes.isEmpty).html(" data-themes=\"\(handles.themes.joined(separator: " "))\""))
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

/// What happened on a day: a column for each principal side, what is joint or of third parties across all.
struct TimelineDay: Sendable {
  let date: DateView
  /// As many as the timeline has columns.
  let columns: [[TimelineItem]]
  let across: [TimelineItem]

  func item(_ words: any Wording) -> HTML {
    """
    <li class="day"><p class="date">\(date.time)</p>
    \(columns.contains { !$0.isEmpty }.html(columns.html { "<div class=\"column\">\($0.html { $0.html(words) })</div>\n" }))\
    \(part: "<div class=\"across\">\(needed: across.html { $0.html(words) })</div>\n")</li>

    """
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
    <ol class="timeline">
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

/// A timeline: its columns' heads, then phase after phase.
struct TimelineList: Sendable {
  let columns: [SideMark]
  let phases: [TimelinePhase]

  func html(_ words: any Wording) -> HTML { "\(head(words))\(needed: phases.html { $0.html(words) })" }

  private func head(_ words: any Wording) -> HTML {
    """
    <div class="timeline-columns" aria-hidden="true"><span></span>\(columns.html { "<span>\($0.labelled(words))</span>" })</div>

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
      <ol class="timeline">
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
