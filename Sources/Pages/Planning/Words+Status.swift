internal import Dossiers

// How steps, what stands and what lies ahead read in English.

extension Transition.Change {
  var word: String { label.text(in: "en") }
}

extension Transition.Basis {
  /// What is said beside everything that rests on no act; nil for an act.
  var words: String? {
    switch self {
    case .act: nil
    case .announced: "announced, act not found"
    case .reported: "reported by the press"
    case .claimed: "claimed by another side"
    }
  }
}

extension Transition.Basis {
  /// The same where there is little room.
  var shortWords: String? {
    switch self {
    case .act: nil
    case .announced: "act not found"
    case .reported: "reported"
    case .claimed: "claimed"
    }
  }
}

extension Transition {
  /// What the step did: "Raised", "Pause prolonged", "Pause of 24 points prolonged".
  var word: String {
    switch prolonged {
    case .pause: "Pause prolonged"
    case .heldPart: "Pause of \(points(held?.rate ?? 0)) prolonged"
    case nil: change.word
    }
  }

  /// What is said of the step's basis, after its word.
  var basisWords: String? {
    let saysSo = change.effect == .announces || change.effect == .threatens
    return basis == .announced && saysSo ? "act not found" : basis.words
  }

  /// "Pause prolonged · announced, act not found"
  var words: String { [word, basisWords].compactMap(\.self).joined(separator: " · ") }

  /// What the step holds back: "a further 24 points held back until 10 Nov 2026".
  var heldWords: String? {
    held.map { held in
      "a further \(points(held.rate)) held back" + (held.until.map { " until \($0.short)" } ?? "")
    }
  }
}

extension Status {
  var word: String {
    switch self {
    case .inForce: "In force"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}

extension Standing {
  /// "In force", "Suspended", "Struck down": how it ended counts, how it is in force does not.
  var word: String { status == .ended ? last.change.word : status.word }

  /// What has happened to the status since it began, as far as the word for it must not stand alone: "amended since 28
  /// Jan 2026", "pause prolonged 23 Sep 2026".
  private var course: String? {
    let parts = [amendedSince.map { "amended since \($0.short)" }, prolonging].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What rests on less than the status does is set apart, so that the words on its basis are not read as of both.
  var mark: String { restsOnAct && last.basis != .act ? "; " : ", " }

  /// The last step, where no act made it and it kept what an act had made: "pause prolonged 23 Sep 2026".
  var prolonging: String? {
    let isSaid = status == .threatened || status == .announced || last.basis == .act
    return isNew || isSaid || last.date == amendedSince ? nil : "\(last.word.lowercasedFirst) \(last.date.short)"
  }

  /// On a card: "in force, amended · reported".
  var inBrief: String {
    let words = word.lowercasedFirst + (amendedSince == nil ? "" : ", amended")
    return [words, prolonging == nil ? last.basis.shortWords : nil].compactMap(\.self).joined(separator: " · ")
  }

  /// At the end of a line, where there is little room: "in force", or for what no act put into force "reported".
  var chartName: String { (restsOnAct ? nil : last.basis.shortWords) ?? word.lowercasedFirst }

  /// "In force, amended since 28 Jan 2026 · reported by the press"
  var view: StatusView {
    let remark = [course, last.basisWords].compactMap(\.self).joined(separator: " · ")
    return StatusView(
      status, word: word, remark: remark.isEmpty ? nil : remark, mark: course == nil ? " · " : mark)
  }
}

extension Ending.Day {
  /// A day that no act gives: "said to last to 10 Jan 2027 · announced, act not found".
  var words: String { saidToLast(to: date, basis) }
}

private func saidToLast(to date: EDTFDate, _ basis: Transition.Basis?) -> String {
  ["said to last to \(date.short)", basis?.words].compactMap(\.self).joined(separator: " · ")
}

extension UpcomingDate {
  /// "said to last to 10 Jan 2027 · announced, act not found"
  var words: String { saidToLast(to: date, basis) }

  /// "24 further points", which are held back.
  var furtherPoints: String { decimal(points ?? 0) + " further " + (points == 1 ? "point" : "points") }

  /// What comes to its end, or is to come: "Pause ends", "Pause of 24 further points ends", "Next step".
  ///
  /// - Parameter status: of the measure.
  func event(of status: Status?) -> String? {
    switch kind {
    case .until: status == .suspended ? "Pause ends" : "Ends"
    case .held: "Pause of \(furtherPoints) ends"
    case .expected: "Next step"
    case .event: nil
    }
  }
}

extension HeldPart {
  /// "a further 24 points held back until 10 Nov 2026", and what is said of a later day.
  var words: String {
    [
      "a further \(points(rate)) held back" + (ending.written.map { " until \($0.date.short)" } ?? ""),
      ending.said?.words,
    ]
    .compactMap(\.self).joined(separator: "; ")
  }
}

extension String {
  /// As it stands in the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
