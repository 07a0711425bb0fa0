internal import HTML
internal import Wording

/// The top of a record's page: whose it is and of what kind, its title, what it comes to.
struct RecordHead: Sendable {
  let side: SideMark?
  /// "Export control", "Contested question".
  let kind: String
  let title: String
  /// The title with markup, where it has any.
  var markedTitle: HTML? = nil
  var localTitle: LocalText? = nil
  let standfirst: String?
  /// The same as files of data.
  var data: [TextLink] = []

  /// - Parameter language: of the title and the standfirst, where it is not the page's.
  func html(_ words: any Wording, in language: LanguageMark? = nil) -> HTML {
    """
    <div class="head">
    <p class="kicker">\(side.html { "\($0.labelled(words)) " })\(kind)</p>
    <h1\(inLanguage(language))>\(markedTitle ?? "\(title)")\(localTitle.html { " <span class=\"local\"\($0.language.attributes)>\($0.text)</span>" })</h1>
    \(standfirst.html { "<p class=\"standfirst\"\(inLanguage(language))>\($0)</p>\n" })\(dataLinks(data, words))</div>

    """
  }
}

/// Two to four answers in a row under the head.
struct KeyLine: Sendable {
  struct Cell: Sendable {
    let label: String
    let value: HTML
    var detail: HTML = .empty
  }

  let cells: [Cell]

  init(_ cells: [Cell]) {
    self.cells = cells
  }

  var html: HTML {
    """
    <dl class="key-line">
    \(needed: cells.html(\.html))\
    </dl>

    """
  }
}

extension KeyLine.Cell {
  fileprivate var html: HTML {
    """
    <div><dt>\(label)</dt><dd><span class="value">\(value)</span>\
    \(part: " <span class=\"detail\">\(needed: detail)</span>")</dd></div>

    """
  }
}

/// What the key line's cells say.
extension KeyLine.Cell {
  /// A status with what belongs to it.
  static func status(_ label: String, _ status: StatusView, detail: String) -> Self {
    Self(label: label, value: status.labelled, detail: "\(detail)")
  }

  static func text(_ label: String, _ value: String, detail: String? = nil) -> Self {
    Self(label: label, value: "\(value)", detail: detail.html { "\($0)" })
  }

  /// - Parameter label: of what: "How sure of the last step".
  static func sure(_ label: String, _ corroboration: CorroborationView, _ words: any Wording) -> Self {
    Self(label: label, value: .empty, detail: corroboration.html(words))
  }

  /// Links after each other.
  static func links(_ label: String, _ links: [TextLink], _ words: any Wording) -> Self {
    Self(label: label, value: .empty, detail: links.html(separator: "\(words.mark(.list))", \.anchor))
  }

  /// How many links of a sort there are.
  static func links(_ label: String, _ assertion: Assertion, _ count: String, detail: String = "") -> Self {
    Self(label: label, value: "\(assertion.arrow) \(count)", detail: "\(detail)")
  }

  /// "United States on China".
  ///
  /// - Parameter areAll: it is against nobody in particular.
  static func against(
    _ label: String, by: [(SideMark, TextLink)], on targets: [(SideMark, TextLink)], areAll: Bool,
    _ words: any Wording
  ) -> Self {
    func list(_ actors: [(SideMark, TextLink)]) -> HTML {
      actors.html(separator: "\(words.mark(.list))") { "\($0.0.spoken(words)) \($0.1.anchor)" }
    }
    let named: HTML = areAll ? "\(words.measure(.everyone))" : list(targets)
    let on = targets.isEmpty && !areAll ? .empty : sentence(around: named) { words.measure(.on(target: $0)) }
    return Self(
      label: label, value: .empty,
      detail: "<span class=\"by\">\(list(by))</span>\(part: " <span class=\"by\">\(needed: on)</span>")")
  }
}
