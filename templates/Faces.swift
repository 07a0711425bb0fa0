internal import Wording

/// The faces in which texts of a script are set, from what readers' systems have, the best first: pages load none.
struct Faces: Sendable, Hashable {
  /// Of texts and titles, then of all else.
  let serif: [String]
  let sans: [String]

  /// As custom properties of an element; what it is to be set in says its rule.
  var properties: String { "--serif:\(Self.list(serif, "serif"));--sans:\(Self.list(sans, "sans-serif"))" }

  private static func list(_ names: [String], _ generic: String) -> String {
    // Only names of one word need no quotes.
    (names.map { $0.contains(" ") ? "\"\($0)\"" : $0 } + [generic]).joined(separator: ",")
  }
}

extension Faces {
  /// Nil for a script for which browsers know better.
  init?(_ script: WritingSystem) {
    guard let faces = Self.ofScripts[script.code] else { return nil }
    self = faces
  }

  static let latin = Faces(
    serif: [
      "Charter", "Bitstream Charter", "Charis SIL", "Sitka Text", "Cambria", "Source Serif 4", "Noto Serif",
      "Liberation Serif",
    ], sans: ["Helvetica Neue", "Segoe UI", "Roboto", "Liberation Sans", "Noto Sans", "Arial"])

  private static let ofScripts: [String: Faces] = [
    "Latn": latin,
    "Arab": behind(
      serif: ["Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic"],
      sans: ["SF Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "Tahoma"]),
    "Hebr": behind(
      serif: ["New Peninim MT", "Noto Serif Hebrew", "David"], sans: ["Arial Hebrew", "Segoe UI", "Noto Sans Hebrew"]),
    "Hans": Faces(
      serif: ["Songti SC", "Noto Serif CJK SC", "Noto Sans CJK SC"],
      sans: ["PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC"]),
    "Hant": Faces(
      serif: ["Songti TC", "Noto Serif CJK TC", "Noto Sans CJK TC"],
      sans: ["PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC"]),
    "Jpan": Faces(
      serif: ["Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Sans CJK JP"],
      sans: ["Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP"]),
    "Kore": Faces(
      serif: ["AppleMyungjo", "Batang", "Noto Serif CJK KR", "Noto Sans CJK KR"],
      sans: ["Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR"]),
  ]

  /// Those whose makers left Latin letters out have Latin faces behind them.
  private static func behind(serif: [String], sans: [String]) -> Faces {
    Faces(serif: serif + latin.serif, sans: sans + latin.sans)
  }
}
