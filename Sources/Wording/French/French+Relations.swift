package import Dossiers

extension French {
  /// How the record pointed at reads it.
  package func relation(_ name: Relation.Name, _ form: Form) -> String {
    let words =
      switch name {
      case .imposedBy: "Mesure imposée"
      case .targets: "Mesure subie"
      case .respondsTo: "Réponse"
      case .assertedBy: "Liens affirmés"
      case .disputedBy: "Liens contestés"
      case .speaker: "Déclarations"
      case .about: "Déclaration à ce sujet"
      case .doneBy: "Actes"
      case .participant: "Participations"
      case .touches: "Événement"
      case .affiliation: "Membres"
      case .heldBy: "Positions"
      case .agreedStep: "Question controversée"
      case .shownSeries, .shownDate, .shownQuestion: "Affichage"
      case .theme: "Fiche"
      case .mention: "Mentions"
      }
    return written(form, words)
  }
}
