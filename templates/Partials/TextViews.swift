internal import HTML
internal import Wording

/// A link with its words.
struct TextLink: Sendable {
  let text: String
  /// The same with markup, where it has any.
  let marked: HTML?
  let link: Link
  /// The same in another script, shown behind the link: a name in Chinese.
  let local: LocalText?
  /// Of the words, where it is not the page's.
  let language: LanguageMark?

  init(_ text: String, marked: HTML? = nil, _ link: Link, local: LocalText? = nil, language: LanguageMark? = nil) {
    self.text = text
    self.marked = marked
    self.link = link
    self.local = local
    self.language = language
  }

  /// For places without markup, such as a drawing.
  var plain: String { language.isolating(text) }

  var anchor: HTML {
    """
    <a href="\(link)"\(inLanguage(language))>\(marked ?? "\(text)")</a>\(local.html { " \($0.span)" })
    """
  }
}

/// Words of ours with markup among them.
///
/// - Parameter phrase: takes what stands for the markup.
func sentence(around markup: HTML, _ phrase: (String) -> String) -> HTML {
  phrase("\u{FFFC}").unicodeScalars.split(separator: "\u{FFFC}", omittingEmptySubsequences: false)
    .map { HTML(text: String(Substring($0))) }.joined(separator: markup)
}

/// A date in words and, where HTML knows a form for it, for machines.
struct DateView: Sendable {
  let text: String
  let machine: String?

  init(_ text: String, machine: String?) {
    self.text = text
    self.machine = machine
  }

  var time: HTML {
    guard let machine else { return "\(text)" }
    return "<time datetime=\"\(machine)\">\(text)</time>"
  }
}

/// What stands on a page as files of data; nothing where there are none.
func dataLinks(_ links: [TextLink], _ words: any Wording) -> HTML {
  """
  <p class="meta">\(words.export(.data))\(words.mark(.colon))\(needed: links.html(separator: "\(words.mark(.list))", \.anchor))</p>

  """
}
