extension French {
  package func dayTool(_ phrase: DayToolPhrase) -> String {
    switch phrase {
    case .findDay: "Choisir une date"
    case .day: "Date"
    case .showDay: "Afficher l’état"
    case .compareDays: "Comparer deux dates"
    case .from: "Du"
    case .to: "Au"
    case .compare: "Comparer"
    case .incomplete: "Indiquez une date complète."
    case .endsOn(let day): "Le dossier est arrêté au \(day)."
    case .beginsOn(let day): "La première étape date du \(day)."
    case .held(let day, let earlier): "Au \(day), l’état des mesures était celui du \(earlier)."
    case .noStepYet: "Pas encore d’étape"
    case .measuresThatDiffer(let count): "Mesures qui diffèrent\u{A0}: \(count)."
    case .noMeasures: "aucune"
    }
  }
}
