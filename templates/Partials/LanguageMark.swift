internal import HTML
internal import Wording

/// The language of words that stand among words of another one.
///
/// An element that has it is isolated where the direction differs: browsers arrange its words, and those around it, each
/// by themselves (HTML, section 15.3.6). What holds no markup is isolated by characters: ``Swift/Optional/isolating(_:)``.
struct LanguageMark: Sendable, Hashable {
  /// A language tag.
  let tag: String
  /// Nil where the words around it run the same way.
  let direction: TextDirection?

  /// - Parameter surroundings: of the words around it.
  init(_ tag: String, among surroundings: TextDirection) {
    self.tag = tag
    let own = WritingSystem(of: tag).direction
    direction = own == surroundings ? nil : own
  }

  /// Of an element whose words are in it.
  var attributes: HTML { " lang=\"\(tag)\"\(direction.html { " dir=\"\($0.rawValue)\"" })" }
}

extension LanguageMark? {
  /// The text for places without markup, such as a title, an attribute or a drawing: between U+2068 and U+2069 where it
  /// runs the other way than the words around it (Unicode Standard Annex 9, section 2.4).
  func isolating(_ text: String) -> String {
    self?.direction == nil ? text : "\u{2068}\(text)\u{2069}"
  }
}

/// The attributes of a page.
///
/// - Parameter tag: of the language of its words.
func pageLanguage(_ tag: String, _ words: any Wording) -> HTML {
  // From left to right is what a browser takes for granted.
  " lang=\"\(tag)\"\((words.direction == .rightToLeft).html(" dir=\"rtl\""))"
}

/// The attributes of an element whose words may be in another language than the page's.
func inLanguage(_ language: LanguageMark?) -> HTML { language.html(\.attributes) }

/// Words in a sentence, marked where their language is not the page's.
func phrase(_ text: String, in language: LanguageMark?) -> HTML {
  language.map { LocalText(text, in: $0).span } ?? "\(text)"
}

/// Words in a language other than the page's.
struct LocalText: Sendable {
  let text: String
  let language: LanguageMark

  init(_ text: String, in language: LanguageMark) {
    self.text = text
    self.language = language
  }

  var span: HTML { "<span\(language.attributes)>\(text)</span>" }
}
