internal import Dossiers

extension BarSpan {
  /// Spans as they are drawn.
  public struct Visible: Sendable {
    /// In order, and none on another.
    public let spans: [BarSpan]
    /// One of them is drawn wider than it lasted.
    public let areWidened: Bool
  }

  /// What a reader must see of a span, in px.
  private static let least = 3.0
  /// How far spans may be shifted, in least widths: more would tell another story.
  private static let farthest = 3.0

  /// Each span at least so wide that it is seen. It takes the room of those behind it, and at the end of the bar of those
  /// before it; of more short ones in a row than have room, some stay as narrow as they are.
  ///
  /// - Parameters:
  ///   - spans: in order, and none on another.
  ///   - width: of the drawing where it is narrowest, in px.
  public static func visible(_ spans: [BarSpan], width: Double) -> Visible {
    let least = 100 * Self.least / width
    let states = spans.joined
    // An ending is a moment, and has a sign of its own, which may stand behind the end.
    guard let last = states.last, states.contains(where: { $0.status != .ended && $0.end - $0.start < least }) else {
      return Visible(spans: spans, areWidened: false)
    }
    let end = last.status == .ended ? 100 : last.end
    return Visible(spans: shifted(states, least: least).within(end, least: least), areWidened: true)
  }

  private static func shifted(_ states: [BarSpan], least: Double) -> [BarSpan] {
    var end = 0.0
    return states.map { state in
      let start = max(state.start, end)
      let wanted = max(state.end, start + least)
      end = wanted - state.end > farthest * least ? max(state.end, start) : wanted
      return state.moved(from: start, to: end)
    }
  }
}

extension [BarSpan] {
  /// What was shifted beyond the end comes back, at the cost of what stands before it.
  fileprivate func within(_ end: Double, least: Double) -> [BarSpan] {
    var limit = Swift.max(end, least)
    return reversed().map { span in
      let width = Swift.min(least, span.end - span.start)
      let end = Swift.min(span.end, limit)
      limit = Swift.max(0, Swift.min(span.start, end - width))
      return span.moved(from: limit, to: end)
    }.reversed().filter { $0.end > $0.start }
  }
}
