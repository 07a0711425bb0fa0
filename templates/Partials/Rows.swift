internal import HTML

/// A statement in a list: date, topic and stance, paraphrase.
struct StatementRow: Sendable {
  let date: DateView
  /// The topic, to the statement's page.
  let topic: TextLink
  let stance: String?
  let text: HTML

  /// - Parameter language: of the texts, where it is not the page's.
  static func list(_ rows: [StatementRow], in language: String?) -> HTML {
    """
    <ol class="statements">
    \(needed: rows.html { $0.item(in: language) })\
    </ol>
    <p class="meta">Paraphrases. Words in quotation marks appear only where the original was seen.</p>

    """
  }

  private func item(in language: String?) -> HTML {
    """
    <li><span class="date">\(date.time)</span> <span class="topic">\(topic.anchor)\
    \(stance.html { " <span class=\"meta\">\($0)</span>" })</span> <div\(inLanguage(language))>\(text)</div></li>

    """
  }
}

/// An office held for a time.
struct RoleRow: Sendable {
  let dates: String
  let title: String
  let citations: Citations

  var item: HTML {
    "<li><span class=\"date\">\(dates)</span> <span class=\"entry\">\(title)\(citations.marks)</span></li>\n"
  }
}

/// A number with its name.
struct FigureRow: Sendable {
  let value: String
  let label: String
  let note: String?
  let citations: Citations

  static func list(_ rows: [FigureRow]) -> HTML {
    """
    <dl class="figure-rows">
    \(needed: rows.html(\.item))\
    </dl>

    """
  }

  private var item: HTML {
    """
    <div><dt>\(label)</dt><dd><b>\(value)</b>\(note.html { " <span class=\"meta\">\($0)</span>" })\(citations.marks)</dd></div>

    """
  }
}

/// A step that nobody disputes, on a line with the others.
struct AgreedStep: Sendable {
  let side: SideMark?
  let date: DateView
  let text: String
  let link: Link?
  /// Sides whose account begins here.
  let starts: [SideMark]

  /// - Parameter language: of what they say, where it is not the page's.
  static func list(_ steps: [AgreedStep], in language: String?) -> HTML {
    """
    <ol class="steps">
    \(needed: steps.html { $0.item(in: language) })\
    </ol>

    """
  }

  private func item(in language: String?) -> HTML {
    """
    <li><span class="who \(side?.slug ?? "joint")">\(side?.symbol ?? "")</span> <b>\(date.time)</b> \
    \(words(in: language))\
    \(starts.html { "<span class=\"starts \($0.slug)\">\($0.symbol) \($0.label): the account starts here</span>" })</li>

    """
  }

  private func words(in language: String?) -> HTML {
    link.map { TextLink(text, $0, language: language).anchor } ?? phrase(text, in: language)
  }
}
