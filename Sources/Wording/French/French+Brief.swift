internal import Dossiers

extension French {
  package func brief(_ phrase: BriefPhrase) -> String {
    switch phrase {
    case .calendar: "Calendrier"
    case .fullTimeline: "Chronologie complète"
    case .allQuestions(let number): "Toutes les questions controversées (\(self.number(number)))"
    case .unitDays(let number): isPlural(Double(number)) ? "jours" : "jour"
    case .byItsText(let event): "\(event), selon le texte"
    case .inDays(let number): "dans \(count(number, .day))"
    case .known(let precision): words(of: precision)
    case .datesAhead: "Dates à venir"
    case .keyJudgements: "Principales conclusions"
    case .latest: "Derniers développements"
    case .openQuestions: "Questions ouvertes"
    }
  }
}
