public import HTML

/// Other cuts of the same page as links: "Year 2025 2026 Theme Rare earths Chips".
public struct LensRow: Partial {
  /// A choice of cuts under one name.
  public struct Group: Sendable {
    let label: String
    let choices: [NavItem]

    /// - Parameter choices: the one shown now is current.
    public init(_ label: String, _ choices: [NavItem]) {
      self.label = label
      self.choices = choices
    }
  }

  let groups: [Group]

  /// Groups without choices are not shown.
  public init(_ groups: [Group]) {
    self.groups = groups.filter { !$0.choices.isEmpty }
  }

  /// Nothing without groups.
  public func render() -> HTML {
    groups.isEmpty
      ? .empty
      : """
      <nav class="lens" aria-label="Other views">
      \(groups.html(separator: "\n", group))
      </nav>
      """
  }

  private func group(_ group: Group) -> HTML {
    """
    <ul>
    <li>\(group.label)</li>
    \(group.choices.html(separator: "\n", choice))
    </ul>
    """
  }

  private func choice(_ choice: NavItem) -> HTML {
    "<li><a href=\"\(choice.link)\"\(choice.isCurrent.html(" aria-current=\"true\""))>\(choice.label)</a></li>"
  }
}
