internal import HTML

/// What a record is, as a list of terms at the side.
struct Facts: Sendable {
  struct Fact: Sendable {
    let label: String
    let values: [HTML]

    init(_ label: String, _ values: [HTML]) {
      self.label = label
      self.values = values
    }

    static func text(_ label: String, _ texts: [String]) -> Fact { Fact(label, texts.map { "\($0)" }) }
    static func links(_ label: String, _ links: [TextLink]) -> Fact { Fact(label, links.map(\.anchor)) }
    static func local(_ label: String, _ texts: [LocalText]) -> Fact { Fact(label, texts.map(\.span)) }
    static func date(_ label: String, _ date: DateView?) -> Fact { Fact(label, date.map { [$0.time] } ?? []) }
  }

  let list: [Fact]

  /// Facts without a value are left out.
  init(_ list: [Fact]) {
    self.list = list.filter { !$0.values.isEmpty }
  }

  var html: HTML {
    """
    <dl class="facts">
    \(needed: list.html { "<div><dt>\($0.label)</dt>\($0.values.html { "<dd>\($0)</dd>" })</div>\n" })\
    </dl>

    """
  }
}
