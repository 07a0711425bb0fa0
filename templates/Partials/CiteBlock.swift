public import HTML

/// How to cite the page.
public struct CiteBlock: Partial {
  let title: String
  let work: String
  let asOf: DateText
  let address: String?

  /// - Parameters:
  ///   - title: of the page.
  ///   - work: the dossier: "US–China trade dispute: a briefing dossier".
  ///   - asOf: in its long form.
  ///   - address: the permalink as it is read, without a scheme; nil without a `base_url`.
  public init(title: String, work: String, asOf: DateText, address: String? = nil) {
    self.title = title
    self.work = work
    self.asOf = asOf
    self.address = address
  }

  /// At the end of `main`.
  public func render() -> HTML {
    """
    <section class="citation">
    <h2>Cite this page</h2>
    <p>“\(title)”, <i>\(work)</i>, as of \(asOf)\(address.html { ", <span>\($0)</span>" })</p>
    </section>
    """
  }
}
