/// A mark of emphasis that libcmark has left in the text.
struct EmphasisMark {
  /// The index of the event that is its text.
  let event: Int
  /// Where it stands in the text as written.
  let origin: Int
}

/// Matches what opens and what closes emphasis, by CommonMark's algorithm ("Phase 2: inline structure"): `~~` and `==`,
/// which libcmark does not know, and on demand the asterisks anew, by the rule that takes the punctuation of Chinese,
/// Japanese and Korean for what their writers mean by it.
struct EmphasisMatcher {
  private enum Piece {
    case event(MarkdownEvent)
    /// An index into `runs`.
    case run(Int)
  }

  fileprivate struct Run {
    let mark: UInt8
    var count: Int
    var left: Int
    let origin: Int?
    var flanks = Flanks(canOpen: false, canClose: false)
    var closes: [MarkdownElement] = []
    var opens: [MarkdownElement] = []
  }

  private var pieces: [Piece] = []
  private var runs: [Run] = []
  /// Whether asterisks are matched; if not, libcmark has done that.
  private let matchesAsterisks: Bool

  /// Runs that may still be closed.
  private var openers: [Int] = []
  /// By open element: how many openers stand before it.
  private var floors = [0]
  /// By sort of closer: how many of the openers it need not look at again.
  private var bottoms = [Int](repeating: 0, count: 8)

  /// - Parameters:
  ///   - events: of one paragraph, heading, cell or link; links among them are left as they are.
  ///   - marks: those among the events, in their order.
  init(
    _ events: ArraySlice<MarkdownEvent>, marks: some Sequence<EmphasisMark>, text: [UInt8], matchingAsterisks: Bool
  ) {
    matchesAsterisks = matchingAsterisks
    var marks = marks.makeIterator()
    var mark = marks.next()
    var linkDepth = 0
    for (index, event) in zip(events.indices, events) {
      if case .text(let range) = event, index == mark?.event {
        append(text[Int(range.start)], count: range.bounds.count, origin: mark?.origin)
        mark = marks.next()
        continue
      }
      if case .enter(.link) = event { linkDepth += 1 }
      if case .exit(.link) = event { linkDepth -= 1 }
      if let size = event.asterisks, matchingAsterisks, linkDepth == 0 {
        append(UInt8(ascii: "*"), count: size, origin: nil)
      } else {
        pieces.append(.event(event))
      }
    }
    for (index, piece) in pieces.enumerated() {
      guard case .run(let run) = piece else { continue }
      let sides = (side(before: index, text), side(after: index, text))
      runs[run].flanks = Flanks(sides.0, sides.1)
      if runs[run].mark == UInt8(ascii: "*"), Flanks(strictly: sides.0, sides.1) != runs[run].flanks {
        isReadOtherwise = true
      }
    }
  }

  /// Whether CommonMark's own rule takes some of the asterisks for something else.
  private(set) var isReadOtherwise = false

  private mutating func append(_ mark: UInt8, count: Int, origin: Int?) {
    if case .run(let last)? = pieces.last, runs[last].mark == mark {
      runs[last].count += count
      runs[last].left += count
    } else {
      runs.append(Run(mark: mark, count: count, left: count, origin: origin))
      pieces.append(.run(runs.count - 1))
    }
  }

  private func side(before index: Int, _ text: [UInt8]) -> Flanks.Side {
    guard index > 0 else { return .space }
    guard case .event(let event) = pieces[index - 1] else { return .punctuation }
    return event.side(text) { Flanks.Side(lastOf: $0) }
  }

  private func side(after index: Int, _ text: [UInt8]) -> Flanks.Side {
    guard index + 1 < pieces.count else { return .space }
    guard case .event(let event) = pieces[index + 1] else { return .punctuation }
    return event.side(text) { Flanks.Side(firstOf: $0) }
  }
}

extension EmphasisMatcher {
  mutating func match() {
    for piece in pieces {
      switch piece {
      case .event(.enter): floors.append(openers.count)
      case .event(.exit): keepOpeners(floors.popLast() ?? 0)
      case .event: break
      case .run(let run):
        guard runs[run].mark == UInt8(ascii: "*") ? matchesAsterisks : runs[run].count == 2 else { continue }
        if runs[run].flanks.canClose { close(with: run) }
        if runs[run].flanks.canOpen, runs[run].left > 0 { openers.append(run) }
      }
    }
  }

  private mutating func close(with run: Int) {
    let key = runs[run].closerKey
    while runs[run].left > 0 {
      let start = min(max(floors.last ?? 0, bottoms[key]), openers.count)
      guard let place = openers[start...].lastIndex(where: { runs[$0].isClosed(by: runs[run]) }) else {
        bottoms[key] = openers.count
        return
      }
      let opener = openers[place]
      let size = min(runs[opener].left, runs[run].left, 2)
      let element = runs[run].element(ofSize: size)
      runs[opener].left -= size
      runs[opener].opens.append(element)
      runs[run].left -= size
      runs[run].closes.append(element)
      keepOpeners(runs[opener].left > 0 ? place + 1 : place)
    }
  }

  private mutating func keepOpeners(_ count: Int) {
    guard count < openers.count else { return }
    openers.removeLast(openers.count - count)
    for key in bottoms.indices { bottoms[key] = min(bottoms[key], count) }
  }

  /// What the events become; marks that are left go into the text once more.
  func events(storingMarksIn text: inout [UInt8]) -> [MarkdownEvent] {
    var events: [MarkdownEvent] = []
    events.reserveCapacity(pieces.count)
    for piece in pieces {
      switch piece {
      case .event(let event): events.append(event)
      case .run(let index):
        let run = runs[index]
        events += run.closes.map { .exit($0) }
        if run.left > 0 {
          events.append(.text(TextRange(text.count..<(text.count + run.left))))
          text.append(contentsOf: repeatElement(run.mark, count: run.left))
        }
        events += run.opens.reversed().map { .enter($0) }
      }
    }
    return events
  }

  /// The first of the marks that were most likely meant to open or close something and do not, with where it stands,
  /// if that is known. One behind a figure may be an asterisk's own.
  var stray: (mark: UInt8, origin: Int?)? {
    let strays = runs.filter { $0.left >= 2 && $0.mark != UInt8(ascii: "=") }
    guard let first = strays.first(where: { strays.count > 1 || $0.flanks.canOpen }) else { return nil }
    return (first.mark, first.origin)
  }
}

extension EmphasisMatcher.Run {
  /// Closers with one key find the same openers.
  fileprivate var closerKey: Int {
    switch mark {
    case UInt8(ascii: "~"): 6
    case UInt8(ascii: "="): 7
    default: count % 3 + (flanks.canOpen ? 3 : 0)
    }
  }

  fileprivate func isClosed(by closer: Self) -> Bool {
    guard mark == closer.mark else { return false }
    guard mark == UInt8(ascii: "*"), closer.flanks.canOpen || flanks.canClose else { return true }
    return (count + closer.count) % 3 != 0 || count % 3 == 0
  }

  fileprivate func element(ofSize size: Int) -> MarkdownElement {
    switch mark {
    case UInt8(ascii: "~"): .strikethrough
    case UInt8(ascii: "="): .highlight
    default: size == 2 ? .strong : .emphasis
    }
  }
}

extension MarkdownEvent {
  /// How many asterisks this was in the text; nil for what was none. Low lines count as asterisks.
  fileprivate var asterisks: Int? {
    switch self {
    case .enter(.emphasis), .exit(.emphasis): 1
    case .enter(.strong), .exit(.strong): 2
    default: nil
    }
  }

  fileprivate func side(_ text: [UInt8], of slice: (ArraySlice<UInt8>) -> Flanks.Side) -> Flanks.Side {
    switch self {
    case .text(let range), .mention(_, let range): slice(text[range.bounds])
    case .lineBreak: .space
    // Its words are not known here.
    case .wikilink: .letter
    default: .punctuation
    }
  }
}
