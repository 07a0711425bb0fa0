public import HTML

extension Source {
  /// A number under which a work is registered, and where that number leads.
  public struct Identifier: Sendable {
    /// As registries write it: `10.1000/xyz123`.
    public let text: String
    /// By the registry's own resolver.
    public let link: Link?
  }

  /// Of the Digital Object Identifier, written alone, behind `doi:` or as an address.
  public var doi: Identifier? {
    self["DOI"].flatMap { written in
      let name = Self.name(written, behind: ["https://", "http://", "dx.", "doi.org/", "doi:", "DOI:"])
      return name.utf8.starts(with: "10.".utf8) ? identifier(name, below: "https://doi.org/") : nil
    }
  }

  /// Of PubMed.
  public var pmid: Identifier? {
    self["PMID"].flatMap { written in
      let number = Self.name(written, behind: ["PMID:", "pmid:"])
      return number.utf8.allSatisfy(\.isASCIIDigit)
        ? identifier(number, below: "https://pubmed.ncbi.nlm.nih.gov/") : nil
    }
  }

  /// Of PubMed Central.
  public var pmcid: Identifier? {
    self["PMCID"].flatMap { written in
      let digits = Self.name(written, behind: ["PMCID:", "pmcid:", "PMC"])
      return digits.utf8.allSatisfy(\.isASCIIDigit)
        ? identifier("PMC" + digits, below: "https://pmc.ncbi.nlm.nih.gov/articles/") : nil
    }
  }

  /// The work itself, by its address or else by what it is registered under.
  public var address: Link? { url.flatMap { Link($0) } ?? doi?.link ?? pmcid?.link ?? pmid?.link }

  private func identifier(_ text: String, below address: String) -> Identifier? {
    text.isEmpty ? nil : Identifier(text: text, link: Link(address, name: text))
  }

  /// What is left behind the beginnings, each of which may be there, in this order.
  private static func name(_ written: String, behind beginnings: [String]) -> String {
    var rest = written.utf8[...]
    for beginning in beginnings where rest.starts(with: beginning.utf8) { rest = rest.dropFirst(beginning.utf8.count) }
    while rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    return String(decoding: rest, as: UTF8.self)
  }
}
