public import HTML

/// A side by its mark and name, in its colour.
public struct SideView: Partial, Hashable {
  let label: String
  let mark: SideMark

  /// - Parameter label: "United States", or another name that stands for the side here: "By China", "The ministry".
  public init(label: String, mark: SideMark) {
    self.label = label
    self.mark = mark
  }

  /// Mark and name.
  public func render() -> HTML {
    "<b class=\"side \(mark.style)\">\(mark) \(label)</b>"
  }
}

/// The mark of a side, so that colour never stands alone.
public enum SideMark: Partial, Hashable {
  /// By the side's place in `dossier.yml`, from 0: square, disc, diamond, triangle, then from the start again.
  case side(Int)
  /// What both principal sides do together, in ink.
  case joint

  /// The class that sets `--side`.
  var style: String {
    switch self {
    case .side(let index): "s\(index + 1)"
    case .joint: "joint"
    }
  }

  /// Hidden from screen readers: a name always stands with it or over its column.
  public func render() -> HTML {
    let width = self == .joint ? 18 : 10
    return "<svg class=\"mark \(style)\" viewBox=\"0 0 \(width) 10\" aria-hidden=\"true\">\(shape)</svg>"
  }

  /// Drawn in a square of 10; the joint mark is 18 wide.
  var shape: HTML {
    switch self {
    case .joint: #"<path d="M0 1.5h7v7H0zM7 4.2h5v1.6H7z"/><circle cx="14.5" cy="5" r="3.5"/>"#
    case .side(let index):
      switch index % 4 {
      case 0: #"<path d="M.5.5h9v9h-9z"/>"#
      case 1: #"<circle cx="5" cy="5" r="4.8"/>"#
      case 2: #"<path d="M5 0l5 5-5 5-5-5z"/>"#
      default: #"<path d="M5 .5l5 9H0z"/>"#
      }
    }
  }
}
