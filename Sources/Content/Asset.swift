/// A file that the site carries as it is.
public struct Asset: Sendable, Hashable {
  /// On the site: `assets/map.png`.
  public let path: String
  public let bytes: [UInt8]
  /// For raster images and SVGs that state their size.
  public let size: ImageSize?

  public init(_ file: ContentFile) {
    path = Self.path(of: file.path)
    bytes = file.bytes
    size = ImageSize(of: file.bytes)
  }

  /// On the site, of a content file.
  public static func path(of file: String) -> String {
    String(decoding: file.utf8.dropFirst("content/".utf8.count), as: UTF8.self)
  }
}
