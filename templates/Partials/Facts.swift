public import HTML

/// Facts of a record in the aside: legal basis, scope, themes, updated.
public struct Facts: Partial {
  let groups: [FactGroup]

  /// Groups without facts are not shown.
  public init(_ groups: [FactGroup]) {
    self.groups = groups.filter { !$0.facts.isEmpty }
  }

  /// Nothing without facts.
  public func render() -> HTML {
    groups.isEmpty
      ? .empty
      : """
      <dl class="facts">
      \(groups.html(separator: "\n") { "<div><dt>\($0.label)</dt>\($0.facts.html { "<dd>\($0)</dd>" })</div>" })
      </dl>
      """
  }
}

/// A label with what belongs to it.
public struct FactGroup: Sendable {
  let label: String
  let facts: [Fact]

  /// - Parameter label: "Legal basis".
  public init(_ label: String, _ facts: [Fact]) {
    self.label = label
    self.facts = facts
  }
}

/// One fact: words, perhaps linked, perhaps with a remark after a comma.
public struct Fact: Partial {
  let text: String
  let link: Link?
  let remark: String?
  let citations: Citations

  /// - Parameter remark: "imposes", after a comma.
  public init(_ text: String, link: Link? = nil, remark: String? = nil, citations: [CitationMark] = []) {
    self.text = text
    self.link = link
    self.remark = remark
    self.citations = Citations(citations)
  }

  /// On one line.
  public func render() -> HTML {
    "\(link.map { "<a href=\"\($0)\">\(text)</a>" } ?? "\(text)")\(remark.html { ", \($0)" })\(citations)"
  }
}
