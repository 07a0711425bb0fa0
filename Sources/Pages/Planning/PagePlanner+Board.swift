internal import Dossiers
internal import Editions
internal import HTML
internal import Wording

// What stands on a day, by state and side.

/// A measure as the board has it.
private struct Piece {
  let measure: Measure
  let places: [Int?]
  let standing: Standing
  let title: String
}

extension PagePlanner {
  /// Every measure that stands on a day, which is not after the as-of day. All principals have a column, and whoever else
  /// has something standing.
  func board(on day: CalendarDay) -> Board {
    let pieces = pieces(on: day)
    let standing = pieces.filter { $0.standing.status != .ended }
    let columns = columns(with: Set(standing.flatMap(\.places)))
    func row(_ title: String, _ statuses: [Status]) -> Board.Row? {
      let pieces = standing.filter { statuses.contains($0.standing.status) }
      let cells = columns.map { place in
        pieces.filter { $0.places.contains(place) }.map { entry($0, in: place, on: day) }
      }
      guard !pieces.isEmpty else { return nil }
      return Board.Row(
        title: title, status: statuses[0], isMixed: statuses.count > 1, count: pieces.count, cells: cells)
    }
    let ended = pieces.count - standing.count
    return Board(
      columns: columns.map(mark(ofPlace:)),
      rows: [
        row(words.status(.status(.inForce, .label)), [.inForce]),
        row(words.status(.status(.suspended, .label)), [.suspended]),
        row(words.measure(.threatenedOrAnnounced), [.threatened, .announced]),
      ].compactMap(\.self),
      note: words.measure(edition.isToday(day) ? .haveEnded(ended) : .hadEnded(ended)),
      all: link(
        edition.isToday(day) ? words.measure(.all(pieces.count)) : words.day(.allMeasures), to: .list(.measure)))
  }

  /// The places of those who have something, and of all principals, so that none is missing for having nothing; what
  /// they share last. None where nobody has anything.
  func columns(with places: Set<Int?>) -> [Int?] {
    if places.isEmpty { return [] }
    let sides = dossier.settings.sides.filter { $0.isPrincipal || places.contains($0.index) }.map { Int?($0.index) }
    return sides + (places.contains(nil) ? [nil] : [])
  }

  /// The last to come first.
  private func pieces(on day: CalendarDay) -> [Piece] {
    dossier.measures.compactMap { measure in
      measure.standing(on: day).map {
        Piece(
          measure: measure, places: dossier.places(of: measure), standing: $0, title: shortLink(to: measure).text)
      }
    }.sorted { ($0.standing.since, $0.title) > ($1.standing.since, $1.title) }
  }

  private func entry(_ piece: Piece, in place: Int?, on day: CalendarDay) -> Board.Entry {
    let detail = standingDetail(piece.standing, of: piece.measure, on: day)
    return Board.Entry(
      title: shortLink(to: piece.measure), status: words.view(of: piece.standing),
      detail: words.join([detail, company(of: piece.measure, in: place)], .clause))
  }
}
