public import HTML

/// What links here, by the name of the relation seen from here.
public struct BacklinkList: Partial {
  /// Records that point here in the same way.
  public struct Group: Sendable {
    let relation: String
    let records: [RecordLink]

    /// - Parameter relation: "Answered by", "Mentioned in".
    public init(_ relation: String, _ records: [RecordLink]) {
      self.relation = relation
      self.records = records
    }
  }

  let groups: [Group]

  /// Groups without records are not shown.
  public init(_ groups: [Group]) {
    self.groups = groups.filter { !$0.records.isEmpty }
  }

  /// Nothing without groups; the relation is named where there is more than one.
  public func render() -> HTML {
    groups.html(separator: "\n") { group in
      """
      \((groups.count > 1).html("<h3 class=\"label\">\(group.relation)</h3>\n"))\
      <ul class="links">
      \(group.records.html(separator: "\n") { "<li>\($0)</li>" })
      </ul>
      """
    }
  }
}
