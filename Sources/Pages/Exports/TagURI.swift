internal import Dossiers

/// Names that stay what they are when the site moves its files about: `tag:` URIs (RFC 4151).
///
/// The authority is the host of the site's address; without one, the dossier's title under the reserved name
/// `invalid`, which can be no one else's. The year is one and the same for all, so that no later edit changes an id.
struct TagURI: Sendable {
  /// `example.org`
  let host: String
  private let path: String

  private static let year = "2026"

  init(baseURL: String?, title: String) {
    guard let address = baseURL.flatMap(WebAddress.init) else {
      // Letters are told from what stands between them as people see them: an accented letter is none of ASCII's.
      let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      host = (words.isEmpty ? "dossier" : words.joined(separator: "-")) + ".invalid"
      path = "/"
      return
    }
    host = address.host
    path = address.path
  }

  /// - Parameter parts: what names the thing within the dossier: slugs, dates, words of the content model.
  func uri(_ parts: String...) -> String { "tag:\(host),\(Self.year):" + path + parts.joined(separator: ":") }
}

extension SiteMap {
  var tags: TagURI { TagURI(baseURL: baseURL, title: dossier.settings.title) }
}
