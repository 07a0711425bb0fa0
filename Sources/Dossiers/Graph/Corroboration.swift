/// How well a claim is supported, computed from the sources it cites and never claimed by the writer.
public enum Corroboration: Sendable, Hashable {
  /// An official text is among the sources. It was read, if only in part; or all that is known of it is what others say.
  case official(isRead: Bool)
  /// So many publishers, at least two, say so independently.
  case independent(Int)
  /// One publisher, however many of its pages are cited.
  case single
  /// No source.
  case none

  /// Two sources are independent if they were first published by different publishers. The publisher is CSL's
  /// `publisher`; without one the `container-title`; without that the first author. Case does not matter. Sources that
  /// name none of the three count together as one, for nothing shows that they are independent.
  init(of sources: some Sequence<Source>) {
    var publishers: Set<String> = []
    var hasOfficial = false
    for source in sources {
      if source.grade == .official {
        hasOfficial = true
        if source.access != .citedInDigest {
          self = .official(isRead: true)
          return
        }
      }
      publishers.insert((source.publisher ?? source.containerTitle ?? source.authors.first ?? "").lowercased())
    }
    switch publishers.count {
    case _ where hasOfficial: self = .official(isRead: false)
    case 0: self = .none
    case 1: self = .single
    default: self = .independent(publishers.count)
    }
  }
}

extension Dossier {
  /// The support of a claim that cites these sources. Ids that no source has do not count.
  public func corroboration(of references: [Reference]) -> Corroboration {
    Corroboration(of: references.lazy.compactMap { self.source($0.id) })
  }
}
