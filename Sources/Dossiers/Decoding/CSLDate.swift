internal import Content
internal import Diagnostics

/// A date in one of the forms in which exports have it: EDTF text (CSL 1.0.2), `{date-parts: [[2025, 10, 11]]}` with one
/// or two dates, a text under `raw` or `literal`, or pandoc's `[{year: 2025, month: 10}]`. What is empty is no date.
struct CSLDate: PlainFieldValue {
  /// What can be reckoned with: of words, their year. Nil where nothing is known.
  private(set) var date: EDTFDate?
  private(set) var form = Source.DateForm.date

  private init() {}

  /// A date that no page shows may be anything; nil where it cannot be read.
  init?(unchecked node: YAMLNode) {
    var faults: [Diagnostic] = []
    guard let date = Self.read(node, of: "", reporting: &faults), faults.isEmpty else { return nil }
    self = date
  }

  private init(_ date: EDTFDate) { self.date = date }

  static func read(_ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]) -> CSLDate? {
    switch node.value {
    case .scalar:
      if node.text == "" { return CSLDate() }
      if let date = node.text.flatMap(CSLDate.init(edtf:)) { return date }
      return EDTFDate.read(node, of: key, reporting: &diagnostics).map { CSLDate($0) }
    // pandoc writes one date, too, as a list.
    case .sequence(let nodes) where nodes.count == 1 && nodes[0].items == nil:
      return read(nodes[0], of: key, reporting: &diagnostics)
    case .sequence(let nodes):
      let isApproximate = nodes.contains(where: \.isCirca)
      let date = CSLDate(nodes.map(\.namedParts), isApproximate: isApproximate)
      return known(date, node, of: key, reporting: &diagnostics)
    case .mapping(let entries):
      return read(entries, node, of: key, reporting: &diagnostics)
    }
  }

  private static func read(
    _ entries: [YAMLNode.Entry], _ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]
  ) -> CSLDate? {
    let isApproximate = node.isCirca
    let words = ["edtf", "raw", "literal"].lazy.compactMap { node[$0]?.text }.first { !$0.isEmpty }
    if let parts = node["date-parts"], !parts.isNull {
      let lists = parts.items?.map { list in list.items.flatMap { $0.count <= 3 ? $0 : nil } } ?? [nil]
      let found = CSLDate(lists, isApproximate: isApproximate)
      guard var date = known(found, parts, of: "date-parts", reporting: &diagnostics) else { return nil }
      if date.date == nil, date.form == .date, let words { return CSLDate(words: words) }
      date.add(season: node["season"])
      return date
    }
    if node["year"] != nil {
      return known(CSLDate([node.namedParts], isApproximate: isApproximate), node, of: key, reporting: &diagnostics)
    }
    if let words { return CSLDate(words: words) }
    if node["season"] == nil { return CSLDate() }
    let message = "'\(key)' is a date such as 2025-10-09, or has 'date-parts'."
    diagnostics.append(Diagnostic("missing-key", message, at: node.location))
    return nil
  }

  private static func known(
    _ date: CSLDate?, _ node: YAMLNode, of key: String, reporting diagnostics: inout [Diagnostic]
  ) -> CSLDate? {
    if let date { return date }
    let message =
      key == "date-parts"
      ? "'date-parts' holds one or two lists of year, month and day, such as [[2025, 10, 9]], that exist."
      : "'\(key)' has a year, month and day that exist, once or twice."
    diagnostics.append(Diagnostic("invalid-date", message, at: node.location))
    return nil
  }

  /// A day with a time behind it is that day; a month of 21 to 24 is a season (EDTF, level 1).
  private init?(edtf text: String) {
    let day = String(decoding: text.utf8.prefix { $0 != UInt8(ascii: "T") }, as: UTF8.self)
    if let date = EDTFDate(text) ?? (day.utf8.count == 10 ? EDTFDate(day) : nil) {
      self.init(date)
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let year = EDTFDate(parts[0]), parts[0].utf8.count == 4,
      let season = Int(parts[1]).flatMap(Source.season(ofMonth:))
    else { return nil }
    self.init(year)
    form = .season(season)
  }

  /// Text for people: it is shown as it is, and filed under its year.
  private init(words: String) {
    if let date = CSLDate(edtf: words) {
      self = date
      return
    }
    let runs = words.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) }
    let year = runs.lazy.filter { $0.count == 4 }.map { String(decoding: $0, as: UTF8.self) }.first {
      "1000"..."2999" ~= $0
    }
    date = year.flatMap(EDTFDate.init)
    form = .words(words)
  }

  private mutating func add(season node: YAMLNode?) {
    guard case .date = form, date?.isInterval == false, date?.precision == .year, let text = node?.text else { return }
    if let season = Source.season(text) { form = .season(season) }
  }
}

extension CSLDate {
  /// In CSL's own form; nil for no date, and for one that goes on, which it has no form for.
  var value: CSLValue? {
    if case .words(let words) = form { return .mapping([.init("literal", .text(words))]) }
    guard let date, let start = date.start.point else { return nil }
    let points = [start] + (date.end.map { [$0.point] } ?? []).compactMap(\.self)
    guard points.count == (date.isInterval ? 2 : 1) else { return nil }
    let parts = points.map { point in
      CSLValue.list([Int(point.year), point.month, point.day].compactMap(\.self).map { .number(String($0)) })
    }
    var members: [CSLValue.Member] = [.init("date-parts", .list(parts))]
    if case .season(let season) = form { members.append(.init("season", .number(String(season)))) }
    if date.isQualified { members.append(.init("circa", .flag(true))) }
    return .mapping(members)
  }

  /// It says nothing of when.
  var isEmpty: Bool { date == nil && form == .date }

  /// - Parameter lists: of year, month and day; nil is no list. None of them is a fault. Programs write lists without a
  ///   year, or with a null or 0 in its place, for no date, and as the second date for an end that is open.
  private init?(_ lists: [[YAMLNode]?], isApproximate: Bool) {
    let parts = lists.map { $0.flatMap(Parts.init) }
    guard parts.count <= 2, parts.allSatisfy({ $0 != nil }) else { return nil }
    let dates = parts.compactMap(\.self)
    let points = dates.map { $0.point(isApproximate: isApproximate) }
    for case (let date, nil) in zip(dates, points) where date.year != nil {
      // The calendar of EDTF, level 0, has no such year: before our era, beyond 9999.
      guard let year = date.year, !(1...9999 ~= year) else { return nil }
      self.init()
      form = .words(String(year))
      return
    }
    self.init()
    switch (points.first.flatMap(\.self), points.dropFirst().first) {
    case (nil, nil), (nil, nil?): break
    case (let point?, nil):
      date = EDTFDate(start: .at(point), end: nil)
      if let season = dates.first?.season { form = .season(season) }
    case (let point?, nil?): date = EDTFDate(start: .at(point), end: .open)
    case (nil, let end??): date = EDTFDate(start: .unknown, end: .at(end))
    case (let point?, let end??):
      let (from, until) = (EDTFDate(start: .at(point), end: nil), EDTFDate(start: .at(end), end: nil))
      guard let interval = EDTFDate(from: from, until: until) else { return nil }
      date = interval
    }
  }

  /// Year, month and day as numbers, as far as they are there; numbers may stand as text: `["2025", "10"]`.
  private struct Parts {
    var year: Int?
    var month = 0
    var day = 0
    var season: Int?

    init?(_ nodes: [YAMLNode]) {
      let numbers = nodes.map { node in node.isNull || node.text == "" ? 0 : node.text.flatMap { Int($0) } }
      guard numbers.prefix(3).allSatisfy({ $0 != nil }) else { return nil }
      let known = numbers.prefix(3).compactMap(\.self)
      year = known.first.flatMap { $0 == 0 ? nil : $0 }
      month = known.dropFirst().first ?? 0
      day = known.dropFirst(2).first ?? 0
      season = Source.season(ofMonth: month) ?? nodes.dropFirst(3).first?.text.flatMap { Source.season($0) }
      if Source.season(ofMonth: month) != nil { (month, day) = (0, 0) }
    }

    /// Nil where there is no year, or no such day.
    func point(isApproximate: Bool) -> EDTFDate.Point? {
      guard let year, month > 0 || day == 0, CalendarDay(year: year, month: max(month, 1), day: max(day, 1)) != nil,
        month >= 0, day >= 0
      else { return nil }
      return EDTFDate.Point(
        year: year, month: month, day: day, qualifier: isApproximate ? .approximate : .none)
    }
  }
}

extension Source {
  /// The seasons of EDTF's months 21 to 24, which some programs number 13 to 16.
  fileprivate static func season(ofMonth month: Int) -> Int? {
    switch month {
    case 21...24: month - 20
    case 13...16: month - 12
    default: nil
    }
  }

  /// CSL's number of a season, or its English name.
  fileprivate static func season(_ text: String) -> Int? {
    if let number = Int(text), 1...4 ~= number { return number }
    return ["spring", "summer", "autumn", "winter"].firstIndex(of: text.lowercased()).map { $0 + 1 }
      ?? (text.lowercased() == "fall" ? 3 : nil)
  }
}

extension YAMLNode {
  fileprivate var isCirca: Bool { !["", "0", "false"].contains(self["circa"]?.text ?? "") }

  /// Of pandoc's `{year: 2003, month: 1, day: 24}`, as CSL's list would have them; a season is a fourth. Nil for what is
  /// none.
  fileprivate var namedParts: [YAMLNode]? {
    guard let year = self["year"] else { return nil }
    let nothing = YAMLNode(.scalar("", isQuoted: false), at: location)
    return [year, self["month"] ?? nothing, self["day"] ?? nothing, self["season"] ?? nothing]
  }
}
