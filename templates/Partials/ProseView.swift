internal import Dossiers
internal import HTML
internal import Wording

/// A view of the records in the middle of a text. It has no headings and no ids but those it is given, so that it fits
/// any place of any text.
struct ProseView: Sendable {
  enum Content: Sendable {
    case timeline(TimelineList)
    case measures(RowStrips)
    case chart(ValueChart)
    case accounts([AccountView])
    case picture(Picture)
    case number(Number)
    /// What there is not: "Nothing by 30 June 2025."
    case nothing(String)
  }

  /// An image file.
  struct Picture: Sendable {
    let link: Link
    let alt: String
    /// In CSS pixels, if known.
    let width: Int?
    let height: Int?
  }

  /// A number with its name.
  struct Number: Sendable {
    let side: SideMark?
    let value: String
    /// "%", " days"; may be empty.
    let unit: String
    let label: String
  }

  let content: Content
  /// A line below the view.
  var caption: String? = nil
  /// Behind the caption.
  var citations = Citations([])
  /// Where more is to be found: the question, the whole timeline.
  var more: TextLink? = nil

  /// - Parameters:
  ///   - language: of the text around it and of the writer's words in it, where it is not the page's.
  ///   - pageLanguage: of its other words, as they stand amid that text.
  func html(_ words: any Wording, in language: LanguageMark?, amid pageLanguage: LanguageMark?) -> HTML {
    // What is marked around the view is unmarked in it.
    let own = inLanguage(pageLanguage)
    if case .chart(let chart) = content { return chart.inProse(words, own) }
    return """
      <figure class="view\(name.html { " \($0)" })"\(own)>
      \(picture(words, in: language))\
      \(part: """
        <figcaption>\
        \(needed: label(words, in: language))\
        \(needed: text(words, in: language))\
        \(needed: more.html { "<p>\($0.anchor)</p>" })\
        </figcaption>

        """)\
      </figure>

      """
  }

  private var name: String? {
    if case .number(let number) = content { "figure \(number.side?.slug ?? "joint")" } else { nil }
  }

  private func picture(_ words: any Wording, in language: LanguageMark?) -> HTML {
    switch content {
    case .timeline(let list): list.inProse(words)
    // Beside an aside, as the style sheet of views has it.
    case .measures(let strips): strips.html(words, width: 200)
    case .chart(let chart): chart.inProse(words, .empty)
    case .accounts(let accounts): Accounts(accounts: accounts, language: language, isInProse: true).html(words)
    case .picture(let image):
      """
      <img src="\(image.link)" alt="\(image.alt)"\(image.width.html { " width=\"\($0)\"" })\
      \(image.height.html { " height=\"\($0)\"" }) loading="lazy">

      """
    case .number(let number):
      "<p class=\"number\">\(number.value)\((!number.unit.isEmpty).html(unitSpan(number.unit)))</p>\n"
    case .nothing(let text): "<p class=\"meta\">\(text)</p>\n"
    }
  }

  private func label(_ words: any Wording, in language: LanguageMark?) -> HTML {
    guard case .number(let number) = content else { return .empty }
    return """
      <p class="label">\(number.side.html { "\($0.spoken(words)) " })\(phrase(number.label, in: language))\(caption == nil ? citations.marks(words) : "")</p>
      """
  }

  private func text(_ words: any Wording, in language: LanguageMark?) -> HTML {
    if let caption { return "<p\(inLanguage(language))>\(caption)\(citations.marks(words))</p>" }
    if case .number = content { return .empty }
    return (!citations.list.isEmpty).html("<p>\(words.kind(.many(.source, .label)))\(citations.marks(words))</p>")
  }
}
