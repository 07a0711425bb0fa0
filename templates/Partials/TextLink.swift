public import HTML

/// Text that leads somewhere.
public struct TextLink: Partial {
  let text: String
  let link: Link

  /// - Parameter text: plain; it is escaped.
  public init(_ text: String, _ link: Link) {
    self.text = text
    self.link = link
  }

  /// The link alone.
  public func render() -> HTML { "<a href=\"\(link)\">\(text)</a>" }
}

/// Text in another language or script than the page's.
public struct LocalText: Partial {
  let text: String
  let language: String

  /// - Parameter language: a language tag, such as `zh`.
  public init(_ text: String, language: String) {
    self.text = text
    self.language = language
  }

  /// The text with its language.
  public func render() -> HTML { "<span lang=\"\(language)\">\(text)</span>" }
}
