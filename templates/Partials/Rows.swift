internal import HTML
internal import Wording

/// A statement in a list: date, topic and stance, paraphrase.
struct StatementRow: Sendable {
  let date: DateView
  /// The topic, to the statement's page.
  let topic: TextLink
  let stance: String?
  let text: HTML

  /// - Parameter language: of the texts, where it is not the page's.
  static func list(_ rows: [StatementRow], _ words: any Wording, in language: LanguageMark?) -> HTML {
    """
    <ol class="statements">
    \(needed: rows.html { $0.item(in: language) })\
    </ol>
    <p class="meta">\(words.source(.paraphrases))</p>

    """
  }

  private func item(in language: LanguageMark?) -> HTML {
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

  func item(_ words: any Wording) -> HTML {
    "<li><span class=\"date\">\(dates)</span> <span class=\"entry\">\(title)\(citations.marks(words))</span></li>\n"
  }
}

/// A number with its name.
struct FigureRow: Sendable {
  let value: String
  let label: String
  let note: HTML?
  let citations: Citations

  static func list(_ rows: [FigureRow], _ words: any Wording) -> HTML {
    """
    <dl class="figure-rows">
    \(needed: rows.html { $0.item(words) })\
    </dl>

    """
  }

  private func item(_ words: any Wording) -> HTML {
    """
    <div><dt>\(label)</dt><dd><b>\(value)</b>\(note.html { " <span class=\"meta\">\($0)</span>" })\(citations.marks(words))</dd></div>

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
  static func list(_ steps: [AgreedStep], _ words: any Wording, in language: LanguageMark?) -> HTML {
    """
    <ol class="steps">
    \(needed: steps.html { $0.item(words, in: language) })\
    </ol>

    """
  }

  private func item(_ words: any Wording, in language: LanguageMark?) -> HTML {
    """
    <li><span class="who \(side?.slug ?? "joint")">\(side?.symbol ?? "")</span> <b>\(date.time)</b> \
    \(linkedText(in: language))\
    \(starts.html { "<span class=\"starts \($0.slug)\">\($0.symbol) \(words.record(.accountStarts(side: $0.label(words))))</span>" })</li>

    """
  }

  private func linkedText(in language: LanguageMark?) -> HTML {
    link.map { TextLink(text, $0, language: language).anchor } ?? phrase(text, in: language)
  }
}
