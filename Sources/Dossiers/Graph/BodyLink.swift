internal import Content
package import Diagnostics

/// A pointer in a body, as far as the body's own file tells where it leads.
///
/// Worked out while documents are decoded, which happens in parallel, so that the graph and the checks need not.
package struct BodyLink: Sendable, Hashable {
  package enum Target: Sendable, Hashable {
    /// `[[id#fragment]]`
    case record(id: String, fragment: String?)
    /// `[@id]`
    case citation(id: String)
    /// `@id` in a sentence: a citation if a source has the id, and nothing otherwise.
    case mention(id: String)
    case link(Destination)
    case image(Destination, hasAlt: Bool)
    /// `![[name]]`
    case embed(name: String, hasAlt: Bool)
    /// `theme: talks` in a view: the kind is what the key names.
    case named(id: String, key: String, kind: RecordKind)
  }

  /// The id of the source that this cites, if one has it.
  package var citedID: String? {
    switch target {
    case .citation(let id), .mention(let id): id
    case .record, .link, .image, .embed, .named: nil
    }
  }

  package let target: Target
  package let location: SourceLocation

  init(_ target: Target, at location: SourceLocation) {
    self.target = target
    self.location = location
  }

  init(_ reference: BodyReference, in folder: String) {
    location = reference.location
    target =
      switch reference.target {
      // `[[#heading]]`
      case .record("", let fragment?): .link(.ownPage(fragment: fragment))
      case .record(let id, let fragment): .record(id: id, fragment: fragment)
      case .source(let id): .citation(id: id)
      case .mention(let id): .mention(id: id)
      case .link(let destination): .link(Destination(destination, in: folder))
      case .image(let destination, let alt):
        .image(Destination(destination, in: folder), hasAlt: alt.contains { !$0.isWhitespace })
      case .embed(let name, let alt): .embed(name: name, hasAlt: alt.contains { !$0.isWhitespace })
      }
  }
}
