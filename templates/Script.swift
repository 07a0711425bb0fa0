internal import Dossiers
internal import Wording

/// A script as it is published: its file, behind the words that it says. Those stand with the script and not on the pages:
/// the switch of schemes is on every page, and what a browser waits for is to stay small.
struct Script: Sendable {
  let asset: PageAsset
  let words: any Wording

  func render() -> String {
    let phrases = phrases.map { "\($0.name):\(scriptLiteral($0.words))" }.joined(separator: ",")
    return (phrases.isEmpty ? "" : "var dossierPhrases={\(phrases)};\n") + Self.compacted(asset.bytes)
  }

  /// Without lines that are comments or empty, and without indentation: the scripts hold no text that runs over lines.
  private static func compacted(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").lazy.map { line in line.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n") + "\n"
  }
}

extension Script {
  /// By the names by which the script asks for them. In braces stands what it fills in.
  private var phrases: [(name: String, words: String)] {
    switch asset {
    case .script: ofEveryPage
    case .filters: [("shown", words.timeline(.entriesShown("{count}", of: "{all}")))]
    case .compare: ofDays
    case .search: ofSearch
    default: []
    }
  }

  private var ofEveryPage: [(name: String, words: String)] {
    [
      ("light", words.layout(.light)), ("dark", words.layout(.dark)), ("switchScheme", words.layout(.switchScheme)),
      ("colon", words.mark(.colon)), ("list", words.mark(.list)),
    ]
  }

  private var ofDays: [(name: String, words: String)] {
    [
      ("months", months.joined(separator: "|")), ("first", date(day: 1, 1)), ("incomplete", words.dayTool(.incomplete)),
      ("ends", words.dayTool(.endsOn("{day}"))), ("begins", words.dayTool(.beginsOn("{day}"))),
      ("held", words.dayTool(.held(on: "{day}", of: "{earlier}"))), ("noStep", words.dayTool(.noStepYet)),
      ("differing", words.dayTool(.measuresThatDiffer("{count}"))), ("none", words.dayTool(.noMeasures)),
    ]
  }

  /// A date in each month, for the script to put other days and years into.
  private var months: [String] { (1...12).map { date(day: 22, $0) } }

  private func date(day: Int, _ month: Int) -> String {
    CalendarDay(year: 2001, month: month, day: day).map { words.date($0, .long) } ?? ""
  }

  private var ofSearch: [(name: String, words: String)] {
    [
      ("year", words.site(.year)), ("found", words.search(.found("{count}", isOne: true, query: "{text}"))),
      ("foundMany", words.search(.found("{count}", isOne: false, query: "{text}"))),
      ("nothing", words.search(.nothing(query: "{text}"))),
      ("nothingChosen", words.search(.nothingChosen(query: "{text}"))),
      ("alternatives", words.search(.alternatives("{links}"))), ("noIndex", words.search(.noIndex)),
      ("list", words.mark(.list)), ("sentence", words.mark(.sentence)),
    ]
  }
}
