internal import Content
internal import Diagnostics

/// A date as CSL writes it: EDTF text (CSL 1.0.2), `{date-parts: [[2025, 10, 11]]}` with one or two dates, or a text
/// under `raw` or `literal`, of which only what reads as EDTF tells a date.
struct CSLDate: FieldValue {
  let date: EDTFDate

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CSLDate? {
    guard case .mapping(let entries) = node.value else {
      return EDTFDate.read(node, of: key, reporting: &diagnostics).map(CSLDate.init)
    }
    for entry in entries {
      switch entry.key {
      case "date-parts":
        let isApproximate = entries.contains { $0.key == "circa" && !["", "0", "false"].contains($0.value.text ?? "") }
        return date(entry.value, isApproximate: isApproximate, reporting: &diagnostics).map(CSLDate.init)
      case "raw", "literal", "edtf":
        return date(entry.value, of: entry.key, reporting: &diagnostics).map(CSLDate.init)
      default: continue
      }
    }
    let message = "'\(key)' is a date such as 2025-10-09, or has 'date-parts'."
    diagnostics.append(Diagnostic("missing-key", message, at: node.location))
    return nil
  }

  /// Text for people may be anything; that it is no date is worth knowing, not an error.
  private static func date(
    _ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]
  ) -> EDTFDate? {
    if let date = node.text.flatMap(EDTFDate.init) { return date }
    let message = "A date under '\(key)' is left out unless it is written as 2025-10-09, 2025-10 or 2025."
    diagnostics.append(Diagnostic("invalid-date", message, at: node.location, severity: .warning))
    return nil
  }

  private static func date(
    _ node: YAMLNode, isApproximate: Bool, reporting diagnostics: inout [Diagnostic]
  ) -> EDTFDate? {
    let lists = node.items?.map(\.items) ?? []
    let points = lists.compactMap { $0.flatMap { point($0, isApproximate: isApproximate) } }
    if points.count == lists.count, let first = points.first, points.count <= 2 {
      guard let last = points.dropFirst().first else { return first }
      if let interval = EDTFDate(from: first, until: last) { return interval }
    }
    let message = "'date-parts' holds one or two lists of year, month and day, such as [[2025, 10, 9]], that exist."
    diagnostics.append(Diagnostic("invalid-date", message, at: node.location))
    return nil
  }

  /// Numbers may stand as text: `["2025", "10"]`.
  private static func point(_ parts: [YAMLNode], isApproximate: Bool) -> EDTFDate? {
    let numbers = parts.compactMap { $0.text.flatMap { Int($0) } }
    guard numbers.count == parts.count, 1...3 ~= numbers.count else { return nil }
    let day = CalendarDay(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    guard day != nil else { return nil }
    let point = EDTFDate.Point(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0, day: numbers.count > 2 ? numbers[2] : 0,
      qualifier: isApproximate ? .approximate : .none)
    return EDTFDate(start: .at(point), end: nil)
  }
}

extension YAMLNode {
  fileprivate var items: [YAMLNode]? {
    guard case .sequence(let nodes) = value else { return nil }
    return nodes
  }
}
