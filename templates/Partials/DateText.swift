public import Dossiers
public import HTML

/// A date as it is read, with the machine's form where HTML has one.
public struct DateText: Partial, Hashable {
  let text: String
  let machine: String?

  /// - Parameter machine: the value of `datetime`; nil for intervals and uncertain dates, which `<time>` cannot say.
  public init(text: String, machine: String? = nil) {
    self.text = text
    self.machine = machine
  }

  /// "8 October 2026"
  public static func long(_ date: EDTFDate) -> DateText { DateText(text: date.long, machine: date.machine) }
  /// "8 Oct 2026"
  public static func short(_ date: EDTFDate) -> DateText { DateText(text: date.short, machine: date.machine) }
  /// "8 Oct", under a heading that names the year.
  public static func dayAndMonth(_ date: EDTFDate) -> DateText {
    DateText(text: date.dayAndMonth, machine: date.machine)
  }

  /// `<time>` where there is a machine's form, else the text.
  public func render() -> HTML {
    machine.map { "<time datetime=\"\($0)\">\(text)</time>" } ?? "\(text)"
  }
}
