import Foundation
import Testing

@testable import Content

@Suite struct FileStampTests {
  private func stamp(modified: Duration, changed: Duration) -> FileStamp {
    FileStamp(modified: modified, changed: changed, size: 1, inode: 2)
  }

  @Test func `A stamp is settled when both its times are more than a grain ago`() {
    let stamp = stamp(modified: .seconds(10), changed: .seconds(8))
    for (now, isSettled) in [(9, false), (10, false), (11, false), (12, false), (13, true)] {
      #expect(stamp.isSettled(at: .seconds(now)) == isSettled, "\(now)")
      #expect(
        self.stamp(modified: .seconds(8), changed: .seconds(10)).isSettled(at: .seconds(now)) == isSettled, "\(now)")
    }
    #expect(stamp.isSettled(at: .milliseconds(12_001)))
  }

  @Test func `Writing in place, replacing, and times that are set back show`() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    let file = root.appendingPathComponent("content/dossier.yml")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    func stamp(at now: Duration = .seconds(100_000_000_000)) throws -> FileStamp? {
      try ContentFolder(in: root.path, now: { now }).list().documents.first?.stamp
    }
    func date(_ seconds: Double) throws {
      let date = Date(timeIntervalSince1970: seconds)
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    }
    try Data("a".utf8).write(to: file)
    try date(1_000_000_000)
    let first = try #require(try stamp())
    #expect(first.modified == .seconds(1_000_000_000) && first.size == 1)
    #expect(try stamp() == first)
    #expect(try stamp(at: first.changed) == nil, "too young")

    try Data("b".utf8).write(to: file)
    #expect(try stamp() != first)
    // Another file of the same size and date.
    try Data("c".utf8).write(to: file, options: .atomic)
    try date(1_000_000_000)
    let second = try #require(try stamp())
    #expect(second.modified == first.modified && second.size == first.size && second.inode != first.inode)
    // Only the disk's own time tells.
    #expect(
      FileStamp(modified: first.modified, changed: first.changed + .nanoseconds(1), size: 1, inode: first.inode)
        != first)
  }
}
