internal import Dossiers
internal import HTML
internal import Wording

/// The whole dossier in one page: a title, a contents list, every record as a section, one list of sources.
struct PrintPage: FramedTemplate {
  static let assets: [PageAsset] = [.brief, .record, .timeline, .views, .document]

  let frame: PageFrame
  let title: String
  let subtitle: String?
  /// As of when, by whom, what it covers and leaves out.
  let facts: Facts
  let parts: [Part]
  /// What was too long for one document, with the way to it on the site.
  let leftOut: [TextLink]
  /// Of all parts.
  let sources: SourceList
  /// The id of the part of sources.
  let sourcesID: String

  var main: HTML {
    """
    <div class="document">
    <div class="title-page">
    <p class="kicker">\(words.layout(.briefingDossier))</p>
    <h1\(inLanguage(frame.textLanguage))>\(title)</h1>
    \(subtitle.html { "<p class=\"standfirst\"\(inLanguage(frame.textLanguage))>\($0)</p>\n" })\
    \(facts.html)\
    \(part: """
      <p class="left-out">\(needed: leftOutSentence)</p>

      """)\
    </div>
    <nav class="contents" aria-labelledby="contents-heading">
    <h2 id="contents-heading">\(words.document(.contents))</h2>
    <ol>
    \(parts.html(\.entry))\
    \((!sources.rows.isEmpty).html("<li>\(Self.anchor(sourcesID, "\(words.kind(.many(.source, .label)))"))</li>\n"))\
    </ol>
    </nav>
    \(parts.html { $0.html(words) })\
    \(part: """
      <div class="part" id="\(sourcesID)">
      \(needed: sources.section(words))\
      </div>

      """)\
    </div>

    """
  }

  private var leftOutSentence: HTML {
    guard !leftOut.isEmpty else { return .empty }
    return sentence(around: leftOut.html(separator: "\(words.mark(.list))", \.anchor)) { words.document(.leftOut($0)) }
  }

  fileprivate static func anchor(_ id: String, _ title: HTML) -> HTML {
    "<a href=\"\(Link.fragment(id))\">\(title)</a>"
  }
}

extension PrintPage {
  /// A chapter of the document.
  struct Part: Sendable {
    /// Unique in the document, as all ids of sections are; holds a full stop.
    let id: String
    let title: String
    var overview: Overview? = nil
    var sections: [Section] = []
  }

  /// What a part shows before its sections.
  enum Overview: Sendable {
    case strips(RowStrips)
    case timeline(TimelineList)
  }

  /// A page of the site as a piece of the document.
  struct Section: Sendable {
    let id: String
    /// In the contents list.
    let title: String
    let date: DateView?
    let page: any SectionTemplate
  }
}

extension PrintPage.Part {
  fileprivate func html(_ words: any Wording) -> HTML {
    """
    <div class="part" id="\(id)">
    <h2>\(title)</h2>
    \(overviewHTML(words))\
    \(sections.html(\.html))\
    </div>

    """
  }

  private func overviewHTML(_ words: any Wording) -> HTML {
    switch overview {
    case .strips(let strips): strips.html(words)
    case .timeline(let timeline): timeline.html(words).nested(under: id + ".", levels: 0)
    case nil: .empty
    }
  }

  fileprivate var entry: HTML {
    """
    <li>\(PrintPage.anchor(id, "\(title)"))\
    \(part: """
      <ol>
      \(needed: sections.html(\.entry))\
      </ol>
      """)\
    </li>

    """
  }
}

extension PrintPage.Section {
  /// The page's own heading goes below that of the part.
  private static let levels: UInt8 = 2

  fileprivate var html: HTML {
    """
    <div class="record" id="\(id)">
    \(page.main.nested(under: id + ".", levels: Self.levels))\
    </div>

    """
  }

  fileprivate var entry: HTML {
    """
    <li>\(date.html { "<span class=\"date\">\($0.time)</span> " })\(PrintPage.anchor(id, phrase(title, in: page.frame.titleLanguage)))</li>

    """
  }
}
