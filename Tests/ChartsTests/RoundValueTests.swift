import Samples
import Testing

@testable import Charts

@Suite struct RoundValueTests {
  @Test(arguments: [
    (0.0, 0.0, [0.0, 1]), (0, 12.5, [0, 5, 10, 15]), (0, 145, [0, 50, 100, 150]),
    (0, 0.04, [0, 0.01, 0.02, 0.03, 0.04]),
    (0, 5_150, [0, 2_000, 4_000, 6_000]), (0, 4e7, [0, 1e7, 2e7, 3e7, 4e7]), (0, 0.3, [0, 0.1, 0.2, 0.3]),
    (-3, 5, [-5, -2.5, 0, 2.5, 5]), (612, 612, [580, 600, 620, 640, 660]),
  ])
  func `From below the lowest to above the highest, round numbers`(low: Double, high: Double, values: [Double]) {
    let found = RoundValues.covering(low, high)
    #expect(found == values)
  }

  @Test func `Observations have zero on their axis only where that leaves them half of it`() {
    #expect(RoundValues.covering(observed: 603.2, 638).first == 600)
    #expect(RoundValues.covering(observed: 23, 57) == [0, 20, 40, 60])
    #expect(RoundValues.covering(observed: 30, 57).first == 30)
    #expect(RoundValues.covering(observed: -57, -23) == [-60, -40, -20, 0])
    #expect(RoundValues.covering(observed: -638, -603).last == -600)
    #expect(RoundValues.covering(observed: 0, 0) == [0, 1])
  }

  @Test func `Of any magnitude two to five lines that hold all and that readers can tell apart`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<3_000 {
      let sizes: [Double] = [1e-12, 1e-6, 0.01, 1, 600, 5_000, 4e7, 1e12]
      let size: Double = sizes.randomElement(using: &random) ?? 1
      let pair = (0..<2).map { _ in Double.random(in: -1...1, using: &random) * size }.sorted()
      let near = Bool.random(using: &random) ? pair[0] + abs(pair[0]) * 1e-12 : pair[1]
      for values in [RoundValues.covering(pair[0], near), RoundValues.covering(observed: pair[0], near)] {
        #expect(2...5 ~= values.count, "\(pair) \(values)")
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(pair) \(values)")
        let slack = max(1e-9, size * 1e-8)
        #expect(values[0] <= pair[0] + slack && (values.last ?? 0) >= near - slack, "\(pair) \(near) \(values)")
      }
    }
  }
}
