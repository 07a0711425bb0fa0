public import HTML

/// Records grouped by day: the dates ahead, the latest steps.
public struct DateGroups: Partial {
  /// A day, or a month where no day is known.
  public struct Group: Sendable {
    let date: DateText
    let remark: String?
    let records: [RecordLink]

    /// - Parameter remark: at the right: "in 33 days", "month only".
    public init(date: DateText, remark: String? = nil, records: [RecordLink]) {
      self.date = date
      self.remark = remark
      self.records = records
    }
  }

  let groups: [Group]
  let more: TextLink?

  /// - Parameter more: where the rest is: "Full timeline".
  public init(_ groups: [Group], more: TextLink? = nil) {
    self.groups = groups
    self.more = more
  }

  /// Nothing without groups.
  public func render() -> HTML {
    groups.isEmpty
      ? .empty
      : """
      <ol class="days">
      \(groups.html(separator: "\n", group))
      </ol>
      \(more.html { "<p class=\"meta\">\($0)</p>" })
      """
  }

  private func group(_ group: Group) -> HTML {
    """
    <li><b class="date">\(group.date)</b>\(group.remark.html { " <small>\($0)</small>" })
    \(group.records.html(separator: "\n") { "<p>\($0)</p>" })</li>
    """
  }
}
