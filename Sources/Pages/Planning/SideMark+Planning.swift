internal import Dossiers

// The marks of what the dossier knows.

extension SideMark.Side {
  init(_ side: DossierSettings.Side) { self.init(id: side.id, look: side.look, label: side.label) }
}

extension SideMark {
  init(_ side: DossierSettings.Side) { self.init(sides: [SideMark.Side(side)]) }

  init(_ allegiance: Allegiance) {
    self.init(
      sides: allegiance.sides.map(SideMark.Side.init), isOfAll: allegiance.isOfAll, isJoint: allegiance.isJoint)
  }
}

extension Dossier {
  /// The looks of its sides, in order, each once.
  var looks: [Int] { Set(settings.sides.map(\.look)).sorted() }
}
