import SiteBuilder
import Synchronization
import Testing

@Suite struct StopwatchTests {
  @Test func `Laps follow the clock that is passed in`() {
    let times = Mutex<[Duration]>([.seconds(4), .seconds(3), .seconds(1)])
    var stopwatch = Stopwatch { times.withLock { $0.popLast() ?? .zero } }
    stopwatch.lap("parse")
    stopwatch.lap("render")
    #expect(stopwatch.laps.map(\.phase) == ["parse", "render"])
    #expect(stopwatch.laps.map(\.duration) == [.seconds(2), .seconds(1)])
  }
}
