internal import Dossiers

extension Knowledge {
  /// A measure with the steps that had been taken, the links between those and, on an earlier day, only the texts that
  /// had been written.
  func known(_ measure: Measure, isWhole: Bool, in dossier: Dossier) -> Measure {
    let history = measure.history.prefix { knows($0.date) }
    let responses = measure.respondsTo.filter { knows($0, of: measure, in: dossier) }
    if isWhole && history.count == measure.history.count && responses.count == measure.respondsTo.count
      && history.allSatisfy({ $0.lastConfirmed.map(knows) ?? true })
    {
      return measure
    }
    let knowsTexts = knowsTexts(of: measure.common)
    return Measure(
      common: known(measure.common), title: measure.title, shortTitle: measure.shortTitle,
      finding: knowsTexts ? measure.finding : nil, measureKind: measure.measureKind, unit: measure.unit,
      imposedBy: known(measure.imposedBy),
      targets: Targets(actors: known(measure.targets.actors), areEveryone: measure.targets.areEveryone),
      scope: knowsTexts ? measure.scope : nil,
      instruments: measure.instruments.filter { knowsTexts || $0.source.map(knows) ?? false }.map(known),
      history: history.map(known), respondsTo: responses.map { known($0, keepsNote: knowsTexts) },
      reply: knowsTexts ? measure.reply : nil, figures: knowsTexts ? measure.figures.map(known) : [])
  }

  /// Both steps had been taken, and somebody had said that one answers the other.
  private func knows(_ response: Measure.Response, of measure: Measure, in dossier: Dossier) -> Bool {
    guard let link = dossier.chainLink(response, of: measure) else { return !isEarlier }
    return [link.answer, link.answered].allSatisfy { dossier.transition(of: $0).map { knows($0.date) } ?? false }
      && knowsClaim(restingOn: response.sources)
  }

  private func known(_ instrument: Measure.Instrument) -> Measure.Instrument {
    var instrument = instrument
    instrument.source = instrument.source.flatMap { knows($0) ? $0 : nil }
    return instrument
  }

  /// What is written at a step is known with the step.
  private func known(_ transition: Transition) -> Transition {
    var transition = transition
    transition.sources = known(transition.sources)
    // That it was seen to stand later is known from then on.
    transition.lastConfirmed = transition.lastConfirmed.flatMap { knows($0) ? $0 : nil }
    return transition
  }

  private func known(_ response: Measure.Response, keepsNote: Bool) -> Measure.Response {
    var response = response
    response.assertedBy = known(response.assertedBy)
    response.disputedBy = known(response.disputedBy)
    response.note = keepsNote ? response.note : nil
    response.sources = known(response.sources)
    return response
  }

  private func known(_ figure: Measure.Figure) -> Measure.Figure {
    var figure = figure
    figure.sources = known(figure.sources)
    return figure
  }
}
