import Samples
import Testing

@testable import Dossiers

@Suite struct RisingKeysTests {
  @Test func `Halving finds what looking through all would find, also where the order is not kept`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var keys = (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...9, using: &random) }
      if Bool.random(using: &random) { keys.sort() }
      let rising = RisingKeys(keys)
      for key in -1...10 {
        #expect(rising.prefix(upTo: key) == keys.prefix { $0 <= key }.count)
        #expect(rising.first(from: key) == keys.firstIndex { $0 >= key })
        #expect(rising.last(upTo: key) == keys.lastIndex { $0 <= key })
      }
    }
  }
}
