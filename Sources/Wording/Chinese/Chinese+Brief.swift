internal import Dossiers

extension Chinese {
  package func brief(_ phrase: BriefPhrase) -> String {
    switch phrase {
    case .calendar: "日历"
    case .fullTimeline: "完整时间线"
    case .allQuestions(let number): "全部\(count(number, .contestedQuestion))"
    case .unitDays: "天"
    case .byItsText(let event): "按条文规定\(event)"
    case .inDays(let number): "\(count(number, .day))后"
    case .known(let precision): "仅知\(name(of: precision))"
    case .datesAhead: "日程前瞻"
    case .keyJudgements: "核心判断"
    case .latest: "最新进展"
    case .openQuestions: "未决问题"
    }
  }
}
