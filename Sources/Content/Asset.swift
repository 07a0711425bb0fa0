/// A file that the site carries as it is.
public struct Asset: Sendable, Hashable {
  /// On the site: `assets/map.png`.
  public let path: String
  public let bytes: [UInt8]
  /// For raster images and SVGs that state their size.
  public let size: ImageSize?

  public init(_ file: ContentFile) {
    path = String(decoding: file.path.utf8.dropFirst("content/".utf8.count), as: UTF8.self)
    bytes = file.bytes
    size = ImageSize(of: file.bytes)
  }
}
