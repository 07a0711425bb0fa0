public import HTML

/// How sure a claim is, from the sources it cites: a sign in a box, then the words.
public struct CorroborationNote: Partial {
  /// What the dossier computed.
  public enum Level: Sendable, Hashable {
    /// An official text is among the sources.
    case official
    /// So many publishers say so independently, two at least.
    case independent(Int)
    /// One publisher.
    case single
    /// No source.
    case none
  }

  let level: Level
  let text: String?

  /// - Parameter text: other words than the usual: "Official text for the duty in force".
  public init(_ level: Level, text: String? = nil) {
    self.level = level
    self.text = text
  }

  /// Nothing where there is no source.
  public func render() -> HTML {
    guard let sign else { return .empty }
    return "<span class=\"sure\"><b aria-hidden=\"true\">\(sign)</b> \(text ?? words)</span>"
  }

  private var sign: String? {
    switch level {
    case .official: "§"
    case .independent(let publishers): String(publishers)
    case .single: "1"
    case .none: nil
    }
  }

  private var words: String {
    switch level {
    case .official: "Official text"
    case .independent(2): "Two independent publishers"
    case .independent(let publishers): "\(publishers) independent publishers"
    case .single: "Single source"
    case .none: ""
    }
  }
}
