/// What stands behind a variable of a CSL item, handed on as it came to whoever takes the item from us.
public enum CSLValue: Sendable, Hashable {
  case text(String)
  /// As JSON writes it: a number beyond what a machine's numbers hold keeps its digits.
  case number(String)
  case flag(Bool)
  case null
  case list([CSLValue])
  case mapping([Member])

  /// A key with its value, in the order of the file.
  public struct Member: Sendable, Hashable {
    /// CSL's name of the variable, or what else the file says.
    public let key: String
    /// What stands behind it.
    public let value: CSLValue

    init(_ key: String, _ value: CSLValue) {
      self.key = key
      self.value = value
    }
  }

  /// Of a text or number.
  public var words: String? {
    switch self {
    case .text(let text), .number(let text): text.isEmpty ? nil : text
    case .flag, .null, .list, .mapping: nil
    }
  }

  /// It says nothing: programs write empty texts and lists for what they do not know.
  var isEmpty: Bool { [.null, .text(""), .list([]), .mapping([])].contains(self) }
}
