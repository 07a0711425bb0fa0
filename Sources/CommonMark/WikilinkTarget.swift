/// What `[[id#fragment]]` names: a record, a heading of it, or without an id a heading of the text itself.
public struct WikilinkTarget: Sendable, Hashable {
  public let id: String
  /// What stands after the first `#`, as it was written; nil without one.
  public let fragment: String?

  /// - Parameter written: what stands between the brackets, without a label.
  public init(_ written: String) {
    let bytes = written.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    id = String(decoding: bytes[..<(hash ?? bytes.endIndex)], as: UTF8.self)
    fragment = hash.map { String(decoding: bytes[bytes.index(after: $0)...], as: UTF8.self) }
  }
}
