import Foundation
import Testing

@testable import Pages
@testable import SiteBuilder

@Suite struct TokeniserTests {
  /// The examples that hold for the script, too: `Tests/BrowserTests/test_search.py` runs them in a browser.
  private struct Example: Decodable {
    let text: String
    let tokens: [String]
    /// What the index has of Arabic, where that is more than a query asks for.
    let indexed: [String]?

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      text = try row.decode(String.self)
      tokens = try row.decode([String].self)
      indexed = row.isAtEnd ? nil : try row.decode([String].self)
    }
  }

  private func tokens(_ text: String) -> [String] {
    var tokeniser = Tokeniser()
    var tokens: [String] = []
    tokeniser.forEachToken(in: text) { token in
      tokens.append(String(String.UnicodeScalarView(token.compactMap(Unicode.Scalar.init))))
    }
    return tokens
  }

  @Test func `Every example of the common table is cut as it says`() throws {
    let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("tokens.json")
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: table))
    #expect(examples.count > 15)
    for example in examples {
      let expected = example.indexed ?? example.tokens
      // By their code points: Swift holds strings to be equal that a browser does not.
      #expect(
        tokens(example.text).map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) },
        "\(example.text)")
      #expect(Set(example.tokens).isSubset(of: expected), "\(example.text): a query asks for what is in no index")
    }
  }

  @Test func `One tokeniser cuts many texts, each on its own`() {
    var tokeniser = Tokeniser()
    var count = 0
    for text in ["one", "", "two 三四"] { tokeniser.forEachToken(in: text) { _ in count += 1 } }
    #expect(count == 4)
  }

  @Test func `No token goes over the end of a line`() {
    #expect(tokens("Xi’\nan 1,\n000 it’s\nrare\n\n关\n税率\n") == ["xi", "an", "1", "000", "it", "rare", "关", "税率", "率"])
  }

  @Test func `A megabyte without a space is one short word`() {
    #expect(tokens(String(repeating: "x", count: 1 << 20)) == [String(repeating: "x", count: 40)])
    #expect(tokens(String(repeating: "'", count: 1 << 20)).isEmpty)
  }
}

@Suite struct TermTableTests {
  @Test func `A token has one number however often it comes, also after growing`() {
    var table = TermTable()
    let tokens = (0..<5000).map { Array("term\($0)".unicodeScalars.map(\.value))[...] }
    #expect(tokens.map { table.number(of: $0) } == Array(0..<5000))
    #expect(tokens.reversed().map { table.number(of: $0) } == (0..<5000).reversed())
    #expect(table.count == 5000)
    #expect(table[4999] == tokens[4999])
  }
}

@Suite struct ScriptTextTests {
  @Test func `A literal cannot end early`() {
    #expect(scriptLiteral("a \"b\" \\ 关税") == #""a \"b\" \\ 关税""#)
    #expect(
      scriptLiteral("</script>\n\u{2028}\u{2029}\u{0}\u{7F}") == #""\u003c/script>\u000a\u2028\u2029\u0000\u007f""#)
    #expect(scriptLiteral("\u{2027}\u{202A}¨©") == "\"\u{2027}\u{202A}¨©\"")
    // Each of these letters ends in the byte that is looked at twice; the old look went through all that was written.
    let long = String(repeating: "关税", count: 100_000)
    #expect(scriptLiteral(long) == "\"\(long)\"")
  }

  @Test func `Numbers stand in letters of five bits, the lowest first`() {
    #expect(NumberText([0, 1, 31, 32, 1023, 1024]).string == "ABfgB_fggB")
    #expect(NumberText(rising: [0, 1, 5]).string == "BBE")
    #expect(NumberText([] as [Int]).string == "")
  }
}
