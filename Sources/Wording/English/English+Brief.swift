internal import Dossiers

extension English {
  package func brief(_ phrase: BriefPhrase) -> String {
    switch phrase {
    case .calendar: "Calendar"
    case .fullTimeline: "Full timeline"
    case .allQuestions(let number): "All \(count(number, .contestedQuestion))"
    case .unitDays(let number): number == 1 ? "day" : "days"
    case .byItsText(let event): "\(event) by its text"
    case .inDays(let number): "in \(count(number, .day))"
    case .known(let precision): "\(name(of: precision)) only"
    case .datesAhead: "Dates ahead"
    case .keyJudgements: "Key judgements"
    case .latest: "Latest"
    case .openQuestions: "Open questions"
    }
  }
}
