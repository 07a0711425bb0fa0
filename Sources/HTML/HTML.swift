/// A piece of finished markup.
///
/// Written as a string with interpolations: plain text is escaped, `HTML` passes as it is, a `Link` is a checked
/// address, and raw markup needs the label `raw:`. An optional does not compile. What stands round a list and is not
/// to stand alone needs it: `<ul>\(needed: rows)</ul>` is empty where the rows are.
///
/// The escaping covers `& < > " '` always, so the same interpolation is right in text and in a quoted attribute.
public struct HTML: Sendable, Hashable {
  /// The markup.
  public let markup: String

  /// Markup that the caller vouches for. Search for `raw:` to review every use.
  public init(raw markup: String) {
    self.markup = markup
  }

  /// Text, escaped.
  public init(text: String) {
    markup = escaped(text)
  }

  public static let empty = HTML(raw: "")

  public var isEmpty: Bool { markup.isEmpty }

  public static func + (a: HTML, b: HTML) -> HTML { HTML(raw: a.markup + b.markup) }
}

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    markup = value
  }

  public init(stringInterpolation: Interpolation) {
    markup = stringInterpolation.isMissingAll == true ? "" : stringInterpolation.markup
  }

  /// Collects the pieces of a template; each kind of value has the one overload that makes it safe.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate var markup = ""
    /// Whether all that the literal needs is empty; nil where it needs nothing.
    fileprivate var isMissingAll: Bool?

    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      markup += literal
    }

    public mutating func appendInterpolation(_ html: HTML) {
      markup += html.markup
    }

    public mutating func appendInterpolation(_ text: String) {
      appendEscaped(text, to: &markup)
    }

    public mutating func appendInterpolation(_ text: Substring) {
      appendEscaped(String(text), to: &markup)
    }

    public mutating func appendInterpolation(_ number: Int) {
      markup += String(number)
    }

    public mutating func appendInterpolation(_ link: Link) {
      appendEscaped(link.destination, to: &markup)
    }

    /// What the literal is there for, such as the rows of a list: the whole literal is empty where this is, or where
    /// it needs several, where all of them are.
    public mutating func appendInterpolation(needed html: HTML) {
      markup += html.markup
      isMissingAll = (isMissingAll ?? true) && html.isEmpty
    }

    /// A literal within the literal, which may need something of its own.
    public mutating func appendInterpolation(part html: HTML) {
      markup += html.markup
    }

    public mutating func appendInterpolation(raw text: String) {
      markup += text
    }

    @available(*, unavailable, message: "unwrap it: a page must say what it shows when there is nothing")
    public mutating func appendInterpolation<Value>(_ value: Value?) {}
  }
}

extension Sequence<HTML> {
  /// The pieces one after the other.
  public func joined(separator: HTML = .empty) -> HTML {
    HTML(raw: map(\.markup).joined(separator: separator.markup))
  }
}

extension Sequence {
  /// One piece of markup for each element, one after the other: the loop of a template.
  public func html(separator: HTML = .empty, _ template: (Element) -> HTML) -> HTML {
    var markup = ""
    var isFirst = true
    for element in self {
      if !isFirst { markup += separator.markup }
      markup += template(element).markup
      isFirst = false
    }
    return HTML(raw: markup)
  }
}

extension Optional {
  /// The template filled with the value, or nothing: the condition of a template.
  public func html(_ template: (Wrapped) -> HTML) -> HTML {
    map(template) ?? .empty
  }
}

extension Bool {
  /// The markup if true, else nothing.
  public func html(_ markup: @autoclosure () -> HTML) -> HTML {
    self ? markup() : .empty
  }
}
