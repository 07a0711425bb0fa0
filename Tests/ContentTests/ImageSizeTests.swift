import Content
import Testing

@Suite struct ImageSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 128, 0, 0, 1, 224]
  private static let gif = Array("GIF89a".utf8) + [64, 1, 240, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80, 3, 0, 0]
  private static let webP: [UInt8] =
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]

  @Test(arguments: [
    (png, 640, 480), (gif, 320, 240), (jpeg, 640, 480), (webP, 640, 480),
    (Array("<?xml version='1.0'?><svg width=\"640px\" height='480'></svg>".utf8), 640, 480),
    (Array("<svg viewBox=\"0 0 640 480\" width=\"100%\"></svg>".utf8), 640, 480),
  ])
  func `The first bytes tell`(bytes: [UInt8], width: Int, height: Int) {
    #expect(ImageSize(of: bytes) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [png, gif, jpeg, webP])
  func `Cut off anywhere it is no size and no crash`(bytes: [UInt8]) {
    for count in 0..<bytes.count - 4 { _ = ImageSize(of: Array(bytes.prefix(count))) }
    #expect(ImageSize(of: Array(bytes.prefix(8))) == nil)
  }

  @Test(arguments: ["", "<svg width=\"10em\" height=\"5em\">", "<svg viewBox=\"0 0 1e999 5\">", "text", "<svg"])
  func `What states no size has none`(text: String) {
    #expect(ImageSize(of: Array(text.utf8)) == nil)
  }
}
