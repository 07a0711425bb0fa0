/// Measures the phases of a build with a clock that the caller passes in.
public struct Stopwatch: Sendable {
  /// How long one phase took.
  public struct Lap: Sendable {
    public let phase: String
    public let duration: Duration

    public init(phase: String, duration: Duration) {
      self.phase = phase
      self.duration = duration
    }
  }

  public private(set) var laps: [Lap] = []
  private let now: @Sendable () -> Duration
  private var last: Duration

  /// - Parameter now: the time since any fixed moment.
  public init(now: @escaping @Sendable () -> Duration) {
    self.now = now
    last = now()
  }

  /// Ends a phase and begins the next one.
  public mutating func lap(_ phase: String) {
    let time = now()
    laps.append(Lap(phase: phase, duration: time - last))
    last = time
  }
}
