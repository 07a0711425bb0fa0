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
    (!rows.isEmpty).html(
      """
      <ol class="statements">
      \(rows.html { $0.item(in: language) })</ol>
      <p class="meta">Paraphrases. Words in quotation marks appear only where the original was seen.</p>

      """)
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
    (!rows.isEmpty).html(
      """
      <dl class="figure-rows">
      \(rows.html { row in
        "<div><dt>\(row.label)</dt><dd><b>\(row.value)</b>\(row.note.html { " <span class=\"meta\">\($0)</span>" })\(row.citations.marks)</dd></div>\n"
      })</dl>

      """)
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
    (!steps.isEmpty).html(
      """
      <ol class="steps">
      \(steps.html { step in
        """
        <li><span class="who \(step.side?.slug ?? "joint")">\(step.side?.symbol ?? "")</span> <b>\(step.date.time)</b> \
        \(step.words(in: language))\
        \(step.starts.html { "<span class=\"starts \($0.slug)\">\($0.symbol) \($0.label): the account starts here</span>" })</li>

        """
      })</ol>

      """)
  }

  private func words(in language: String?) -> HTML {
    link.map { TextLink(text, $0, language: language).anchor } ?? phrase(text, in: language)
  }
}

/// Two sections beside each other where there is room; one alone where the other is empty.
func halves(_ first: HTML, _ second: HTML) -> HTML {
  if first.isEmpty || second.isEmpty { return first + second }
  return "<div class=\"half\">\n<div>\(first)</div>\n<div>\(second)</div>\n</div>\n"
}
