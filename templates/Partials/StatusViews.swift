internal import Charts
internal import Dossiers
internal import HTML
internal import Wording

/// A status as a swatch and its word.
struct StatusView: Sendable {
  let status: Status
  /// "In force", "Raised", "Struck down".
  let word: String
  /// What must be said behind the word: "amended since 28 Jan 2026 · reported by the press".
  let remark: String?
  /// What stands between the two: a comma, or what sets them further apart.
  let mark: String

  init(_ status: Status, word: String, remark: String? = nil, mark: String = "") {
    self.status = status
    self.word = word
    self.remark = remark
    self.mark = mark
  }

  /// "In force, amended since 28 Jan 2026 · reported by the press"
  var words: String { word + appended }

  /// The remark with the mark before it.
  var appended: String { remark.map { mark + $0 } ?? "" }

  var swatch: HTML { StatusBar.swatch(status) }

  var labelled: HTML { "<span class=\"status\">\(swatch) <b>\(word)</b></span>" }

  /// In two lines, where there is a remark.
  var inFull: HTML { "\(labelled)\(remark.html { " <span class=\"meta\">\($0)</span>" })" }
}

/// The drawing of a status: one for swatches, strips and bars.
enum StatusBar {
  static func swatch(_ status: Status) -> HTML {
    """
    <svg class="swatch" width="22" height="12" aria-hidden="true">\
    \(bar(status, x: "0", width: "100%", height: 12))</svg>
    """
  }

  /// - Parameters:
  ///   - isConfirmed: it was seen to stand; what nobody has seen since is an outline.
  ///   - x: and `width`: in percent of the drawing, so that it fits any width without a `viewBox`.
  ///   - height: in px, like `y`.
  static func bar(
    _ status: Status, isConfirmed: Bool = true, x: HTML, width: HTML, height: Int, y: HTML = "0"
  ) -> HTML {
    let top: HTML = y == "0" ? "" : " y=\"\(y)\""
    return switch status {
    case .ended:
      """
      <svg x="\(x)"\(top) width="\(width)" height="\(height)"><rect class="solid" width="2" height="\(height)"/>\
      <rect class="solid" y="\(height / 2 - 1)" width="100%" height="1.5"/></svg>
      """
    case .threatened, .announced, .inForce, .suspended:
      "<rect class=\"bar \(isConfirmed ? status.rawValue : Status.announced.rawValue)\" x=\"\(x)\"\(top) width=\"\(width)\" height=\"\(height)\"/>"
    }
  }
}

/// One change of a measure, as a row.
struct TransitionRow: Sendable {
  let date: DateView
  let status: StatusView
  /// "▲ 10 → 20%", or "10%".
  let rate: String?
  /// "announced, act not found", where it rests on no act.
  var basis: String? = nil
  /// "a further 24 points held back until 10 Nov 2026"
  var held: String? = nil
  let note: String?
  let citations: Citations

  /// Below the word of the status.
  fileprivate var details: [String] { [basis, rate, held].compactMap(\.self) }
}

/// Every change of a measure: an ordered list on one baseline.
struct TransitionList {
  let rows: [TransitionRow]
  let side: SideMark
  /// Of the notes, where it is not the page's.
  let language: LanguageMark?

  func html(_ words: any Wording) -> HTML {
    """
    <ol class="transitions \(side.slug)">
    \(needed: rows.html { item($0, words) })\
    </ol>

    """
  }

  private func item(_ row: TransitionRow, _ words: any Wording) -> HTML {
    """
    <li><span class="date">\(row.date.time)</span>\
    <span class="state">\(row.status.labelled)\(row.details.html { " <span class=\"rate\">\($0)</span>" })</span>\
    <p\(inLanguage(language))>\(row.note ?? "")\(row.citations.marks(words))</p></li>

    """
  }
}

extension BarSpan {
  func bar(height: Int) -> HTML {
    let width = status == .ended ? max(end - start, 0.4) : end - start
    return StatusBar.bar(
      status, isConfirmed: isConfirmed, x: "\(percent(start))", width: "\(percent(width))", height: height)
  }
}

/// A place in a drawing, by its width or height.
func percent(_ value: Double) -> String { value.decimal + "%" }

/// A length in a drawing, to half a pixel: finer than any screen of today shows it, and shorter.
func pixels(_ value: Double) -> String { ((value * 2).rounded() / 2).decimal }
