import Foundation
import HTML
import Testing

@testable import Pages

@Suite struct PageAssetTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../templates/Assets").standardized

  @Test func `Every file in the folder is declared, once`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { !$0.hasPrefix(".") }
    for name in names.sorted() {
      let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
      #expect(PageAsset.allCases.filter { $0.bytes == bytes }.count == 1, "PageAsset.allCases, for \(name)")
    }
    #expect(PageAsset.allCases.count == names.count)
  }

  @Test func `A sheet is declared as a sheet, a script as a script`() {
    for asset in PageAsset.allCases {
      let isScript = asset.tag(from: "index.html").markup.hasPrefix("<script")
      #expect(asset.path.string.hasSuffix(isScript ? ".js" : ".css"), "\(asset.path.string)")
    }
  }
}
