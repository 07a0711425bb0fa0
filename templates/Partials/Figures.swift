internal import HTML
internal import Wording

/// A number at the head of the brief.
struct BigFigure: Sendable {
  /// Whose number it is; nil for one that counts time.
  let side: SideMark?
  let value: String
  /// Behind the value, with the space before it: "%", " days".
  let unit: String
  let label: String
  /// Of the label, where it is not the page's.
  var language: LanguageMark? = nil
  /// To the series or the measure; nil on its own page.
  let link: Link?
  /// One line of context.
  let note: String
  /// What the number rests on, where the page cites it.
  var citations = Citations([])

  func html(_ words: any Wording) -> HTML {
    """
    <div class="figure \(side?.slug ?? "joint")">
    <p class="number">\(value)\(unitSpan(unit))</p>
    <p class="label">\(link.html { "<a href=\"\($0)\">" })\(side.html { "\($0.symbol) " })\(phrase(label, in: language))\((link != nil).html("</a>"))</p>
    <p class="meta">\(note)\(citations.marks(words))</p>
    </div>

    """
  }
}

/// Things under the day on which they happened or are due.
struct DayGroup: Sendable {
  /// Things of which the same is said.
  struct Part: Sendable {
    /// "Pause ends by its text"; nil where each row speaks for itself.
    let detail: String?
    var rows: [RecordRow]
  }

  let date: DateView
  /// "in 33 days"
  let distance: String?
  let parts: [Part]

  static func list(_ days: [DayGroup], _ words: any Wording) -> HTML {
    """
    <ol class="days">
    \(needed: days.html { $0.item(words) })\
    </ol>

    """
  }

  private func item(_ words: any Wording) -> HTML {
    """
    <li><p class="day"><b>\(date.time)</b>\(distance.html { " <span class=\"meta\">\($0)</span>" })</p>
    \(parts.html { part in
      "\(part.detail.html { "<p class=\"meta\">\($0)</p>" })<ul>\(part.rows.html { $0.item(words) })</ul>"
    })</li>

    """
  }
}

extension DayGroup {
  /// A day of which nothing is said but its rows.
  init(date: DateView, distance: String?, rows: [RecordRow]) {
    self.init(date: date, distance: distance, parts: [Part(detail: nil, rows: rows)])
  }
}

/// A conclusion of the writers'.
struct JudgementView: Sendable {
  let claim: String
  let text: String
  let citations: Citations
  let corroboration: CorroborationView

  /// - Parameter language: of the conclusion, where it is not the page's.
  func item(_ words: any Wording, in language: LanguageMark?) -> HTML {
    """
    <li><p class="claim"\(inLanguage(language))>\(claim)</p><p\(inLanguage(language))>\(text)\(citations.marks(words))</p><p>\(corroboration.html(words))</p></li>

    """
  }
}

/// A unit behind a large number. One of several words goes to a line of its own where there is no room beside the number,
/// so the space before it may break.
///
/// - Parameter unit: with the space before it: "%", " days".
func unitSpan(_ unit: String) -> HTML {
  let words = unit.utf8.starts(with: "\u{A0}".utf8) ? unit.unicodeScalars.dropFirst() : unit.unicodeScalars[...]
  return "\((words.count < unit.unicodeScalars.count).html(" "))<span class=\"unit\">\(String(words))</span>"
}
