internal import Content

extension CSLValue {
  /// What stands behind a variable of an item. A date that CSL has another form for, such as pandoc's, is put into CSL's.
  init?(_ node: YAMLNode, of variable: String, isTyped: Bool) {
    guard CSLVariable.dates.contains(variable) else {
      self.init(node, isTyped: isTyped)
      return
    }
    let date = CSLDate(unchecked: node)
    if let date, date.isEmpty { return nil }
    if let date, node["date-parts"] == nil || !isTyped {
      guard let value = date.value ?? (variable == "issued" ? nil : date.date.map { .words($0) }) else { return nil }
      self = value
    } else {
      self.init(node, isTyped: isTyped)
    }
  }

  private static func words(_ date: EDTFDate) -> CSLValue {
    .mapping([Member("literal", .text(date.description))])
  }

  /// - Parameter isTyped: the file is JSON, in which a number is a number and no text. In YAML `1.10` is what its writer
  ///   sees: a text.
  init(_ node: YAMLNode, isTyped: Bool) {
    switch node.value {
    case .sequence(let nodes): self = .list(nodes.map { CSLValue($0, isTyped: isTyped) })
    case .mapping(let entries):
      self = .mapping(entries.map { Member($0.key, CSLValue($0.value, isTyped: isTyped)) })
    case .scalar(let text, isQuoted: true): self = .text(text)
    case .scalar(let text, isQuoted: false):
      switch text {
      case _ where node.isNull: self = .null
      case "true": self = .flag(true)
      case "false": self = .flag(false)
      default: self = isTyped ? .number(text) : .text(text)
      }
    }
  }
}

extension YAMLNode {
  /// The nodes of a list.
  var items: [YAMLNode]? {
    guard case .sequence(let nodes) = value else { return nil }
    return nodes
  }

  /// The value of a mapping's key.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
