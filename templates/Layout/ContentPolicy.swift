internal import HTML

/// What a browser may load and do on behalf of a page, whatever markup might find its way into it (Content Security
/// Policy 3): style, script and pictures of the site itself, no base but the page's own, forms that lead to the site.
enum ContentPolicy {
  static let page = policy("\(sources); base-uri 'none'; form-action 'self'")

  /// The 404 page answers at any depth and has a base that says where its links begin.
  static let pageWithBase = policy("\(sources); base-uri 'self'; form-action 'self'")

  /// A page that only leads to another one loads nothing.
  static let redirect = policy("default-src 'none'; base-uri 'none'; form-action 'none'")

  private static let sources: HTML = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:"

  private static func policy(_ directives: HTML) -> HTML {
    "<meta http-equiv=\"Content-Security-Policy\" content=\"\(directives)\">"
  }
}
