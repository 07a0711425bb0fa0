public import Diagnostics

/// A view of the records that a writer puts into a text, as a fenced block of YAML.
public struct View: Sendable {
  /// What the block's name asks for.
  public enum Content: Sendable {
    case timeline(Timeline)
    case measures(Measures)
    case chart(Chart)
    case accounts(Accounts)
    case figure(Figure)
  }

  /// What is shown.
  public let content: Content
  /// Where the block's fence stands in the file.
  public let location: SourceLocation
}

extension View {
  /// Entries of the timeline. A key that is left out leaves out nothing; of several values one is enough.
  public struct Timeline: Sendable {
    /// What can stand on the timeline.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case event, transition, statement
    }

    /// Ids of themes.
    public let themes: [Reference]
    /// Ids of actors who impose, are targeted, take part or speak.
    public let actors: [Reference]
    /// Ids of the sides whose doing the entries are.
    public let sides: [Reference]
    /// The first day on which an entry may begin.
    public let from: EDTFDate?
    /// The last day on which an entry may begin.
    public let until: EDTFDate?
    /// Empty for all.
    public let kinds: Set<Kind>
    /// So many of the latest entries; at least 1.
    public let limit: Int?
    /// A line below the view, plain text.
    public let caption: String?
  }

  /// Measures as bars. A key that is left out leaves out nothing; of several values one is enough.
  public struct Measures: Sendable {
    /// Ids of measures.
    public let ids: [Reference]
    /// Ids of the sides whose doing the measures are.
    public let sides: [Reference]
    /// Ids of themes.
    public let themes: [Reference]
    /// Empty for all.
    public let kinds: Set<Measure.Kind>
    /// On the as-of day; empty for all.
    public let statuses: Set<Status>
    /// Ids of actors.
    public let imposedBy: [Reference]
    /// Those named, and those that hold for everyone where that is asked for.
    public let targets: Targets
    /// A line below the view, plain text.
    public let caption: String?
  }

  /// A rate over time.
  public struct Chart: Sendable {
    /// What is drawn.
    public enum Subject: Sendable {
      /// At least one.
      case series([Reference])
      case measure(Reference)
    }

    /// What is drawn.
    public let subject: Subject
    /// The headline: the writer's claim. Without one, that of the subject.
    public let finding: String?
  }

  /// What each side says to a contested question.
  public struct Accounts: Sendable {
    /// The question's id.
    public let question: Reference
  }

  /// A picture or a number of the writer's.
  public enum Figure: Sendable {
    case picture(Picture)
    case number(Number)
  }
}

extension View.Figure {
  /// A file of `content/assets/`.
  public struct Picture: Sendable {
    /// For those who do not see it, plain text.
    public let alt: String
    /// A line below it, plain text.
    public let caption: String?
    /// Who made it, or what it was made from.
    public let sources: [Reference]
    let destination: Destination
    let location: SourceLocation

    /// The file's path on the site: `assets/map.png`; nil where it is no file of the dossier, as the checks have said.
    public var path: String? {
      if case .file(let path, _, _) = destination { path } else { nil }
    }
  }

  /// A number worth a look.
  public struct Number: Sendable {
    /// As it is shown.
    public let value: String
    /// "%", "million tonnes"
    public let unit: String?
    /// What the number is.
    public let label: String
    /// A line below it, plain text.
    public let note: String?
    /// A side's id, where it is one side's number.
    public let side: Reference?
    /// Who counted.
    public let sources: [Reference]
  }
}
