/// What a language is written in.
package struct WritingSystem: Sendable, Hashable {
  /// As in ISO 15924: "Arab".
  package let code: String

  /// The script that a language tag names (BCP 47, section 2.2.3), or else the one that its language is usually written
  /// in (CLDR, likely subtags). Latin stands for all whose lines run from left to right and that pages treat alike.
  package init(of tag: String) {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    // Behind a part of one letter stands what is no longer the tag's own: "x-", "u-".
    let own = parts.dropFirst().prefix { $0.count > 1 }
    code =
      own.first { $0.count == 4 && $0.allSatisfy(\.isLetter) }.map(\.capitalized)
      ?? parts.first.flatMap { Self.ofRegion["\($0)-\(own.first { $0.count == 2 } ?? "")"] ?? Self.usual[$0] } ?? "Latn"
  }

  /// Which way its lines run.
  package var direction: TextDirection { Self.rightToLeft.contains(code) ? .rightToLeft : .leftToRight }

  /// Those in which people write today.
  private static let rightToLeft: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi",
  ]

  private static let languages: [String: [String]] = [
    "Arab": [
      "ar", "apc", "arb", "ars", "ary", "arz", "azb", "bal", "bft", "bqi", "brh", "ckb", "dcc", "fa", "glk", "haz",
      "khw",
      "ks", "lrc", "mzn", "pbt", "pes", "pnb", "prs", "ps", "sd", "sdh", "skr", "trw", "ug", "ur", "uzs",
    ],
    "Hebr": ["he", "iw", "ji", "lad", "yi"],
    "Mand": ["mid"],
    "Nkoo": ["nqo"],
    "Rohg": ["rhg"],
    "Samr": ["smp"],
    "Syrc": ["aii", "syr"],
    "Thaa": ["dv"],
    "Hans": ["zh", "cmn", "wuu"],
    "Hant": ["yue", "nan", "hak"],
    "Jpan": ["ja"],
    "Kore": ["ko"],
  ]

  private static let usual = Dictionary(
    uniqueKeysWithValues: languages.flatMap { code, languages in languages.map { ($0, code) } })

  /// Where a region writes otherwise than the language does elsewhere.
  private static let ofRegion = [
    "zh-tw": "Hant", "zh-hk": "Hant", "zh-mo": "Hant", "az-ir": "Arab", "pa-pk": "Arab", "uz-af": "Arab",
    "ku-iq": "Arab",
    "ku-ir": "Arab",
  ]
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
