public import HTML

/// The accounts of a contested matter, in columns of equal weight, in the order of the dossier's sides.
public struct Accounts: Partial {
  let accounts: [Account]

  /// - Parameter accounts: in the order of `dossier.yml`'s sides.
  public init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Nothing without accounts.
  public func render() -> HTML {
    accounts.isEmpty
      ? .empty
      : """
      <ul class="accounts columns-\(accounts.count)">
      \(accounts)
      </ul>
      """
  }
}

/// One side's version.
public struct Account: Partial {
  let side: SideView
  let position: String
  let citations: Citations
  let heldBy: [RecordLink]
  let restsOn: String?

  /// - Parameters:
  ///   - side: named as the side, or as those who hold it: "The ministry".
  ///   - restsOn: computed from the sources: "3 news reports, 1 official text".
  public init(
    side: SideView, position: String, citations: [CitationMark] = [], heldBy: [RecordLink] = [], restsOn: String? = nil
  ) {
    self.side = side
    self.position = position
    self.citations = Citations(citations)
    self.heldBy = heldBy
    self.restsOn = restsOn
  }

  /// A list item whose three rows stand on the same lines as its neighbours'.
  public func render() -> HTML {
    """
    <li class="\(side.mark.style)"><p>\(side)</p>
    <p class="position">\(position)\(citations)</p>
    \(basis.isEmpty ? .empty : "<dl>\(basis)</dl>")</li>
    """
  }

  private var basis: HTML {
    """
    \((!heldBy.isEmpty).html("<dt>Held by</dt><dd>\(heldBy.html(separator: ", ") { $0.render() })</dd>"))\
    \(restsOn.html { "<dt>Rests on</dt><dd>\($0)</dd>" })
    """
  }
}
