extension German {
  package func dayTool(_ phrase: DayToolPhrase) -> String {
    switch phrase {
    case .findDay: "Tag aufrufen"
    case .day: "Tag"
    case .showDay: "Stand zeigen"
    case .compareDays: "Zwei Tage vergleichen"
    case .from: "Von"
    case .to: "Bis"
    case .compare: "Vergleichen"
    case .incomplete: "Bitte ein vollständiges Datum angeben."
    case .endsOn(let day): "Das Dossier endet am \(day)."
    case .beginsOn(let day): "Der erste Schritt datiert vom \(day)."
    case .held(let day, let earlier): "Am \(day) galt der Stand vom \(earlier)."
    case .noStepYet: "Noch kein Schritt"
    case .measuresThatDiffer(let count): "Maßnahmen mit anderem Stand: \(count)."
    case .noMeasures: "keine"
    }
  }
}
