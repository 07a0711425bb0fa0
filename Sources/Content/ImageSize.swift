/// Width and height of an image in CSS pixels, read from the first bytes of its file.
///
/// PNG (ISO/IEC 15948, IHDR), GIF (GIF89a, logical screen), JPEG (ITU-T T.81, SOF segments), WebP (RFC 9649) and SVG
/// with `width` and `height` or a `viewBox`. Pages state the size so that text does not jump when an image arrives.
public struct ImageSize: Sendable, Hashable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Nil for anything else, and for what is cut off.
  public init?(of bytes: [UInt8]) {
    guard let size = ImageSize.png(bytes) ?? .gif(bytes) ?? .jpeg(bytes) ?? .webP(bytes) ?? .svg(bytes),
      size.width > 0, size.height > 0
    else { return nil }
    self = size
  }

  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return ImageSize(width: bytes.bigEndian(16, count: 4), height: bytes.bigEndian(20, count: 4))
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    return ImageSize(width: bytes.littleEndian(6, count: 2), height: bytes.littleEndian(8, count: 2))
  }

  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    while offset + 9 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return ImageSize(width: bytes.bigEndian(offset + 7, count: 2), height: bytes.bigEndian(offset + 5, count: 2))
      }
      offset += marker == 0xFF ? 1 : 2 + max(2, bytes.bigEndian(offset + 2, count: 2))
    }
    return nil
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch bytes[15] {
    case UInt8(ascii: "X"):
      return ImageSize(width: bytes.littleEndian(24, count: 3) + 1, height: bytes.littleEndian(27, count: 3) + 1)
    case UInt8(ascii: "L"):
      let bits = bytes.littleEndian(21, count: 4)
      return ImageSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    default:
      return ImageSize(
        width: bytes.littleEndian(26, count: 2) & 0x3FFF, height: bytes.littleEndian(28, count: 2) & 0x3FFF)
    }
  }

  private static func svg(_ bytes: [UInt8]) -> ImageSize? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg")?.upperBound, let end = head[start...].firstIndex(of: ">") else {
      return nil
    }
    let tag = head[start..<end]
    if let width = length(of: "width", in: tag), let height = length(of: "height", in: tag) {
      return ImageSize(width: width, height: height)
    }
    let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, let width = Int(exactly: box[2].rounded()), let height = Int(exactly: box[3].rounded()) else {
      return nil
    }
    return ImageSize(width: width, height: height)
  }

  /// A length in pixels; other units say nothing about pixels and are left out.
  private static func length(of name: String, in tag: Substring) -> Int? {
    guard let text = attribute(name, in: tag) else { return nil }
    return Double(text.hasSuffix("px") ? text.dropLast(2) : text).flatMap { Int(exactly: $0.rounded()) }
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=")?.upperBound, start < tag.endIndex else { return nil }
    let quote = tag[start]
    let value = tag[tag.index(after: start)...]
    guard quote == "\"" || quote == "'", let end = value.firstIndex(of: quote) else { return nil }
    return value[..<end]
  }
}

extension [UInt8] {
  fileprivate func bigEndian(_ offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func littleEndian(_ offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
