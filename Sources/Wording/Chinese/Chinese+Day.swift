internal import Dossiers

extension Chinese {
  package func day(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .whatStands: "措施现状"
    case .whatStood: "当时的措施状况"
    case .whatStandsOn(let day): "\(date(day, .long))措施现状"
    case .whatStoodOn(let day): "\(date(day, .long))措施状况"
    case .dayOfDossier: "本档案基准日"
    case .pastDay: "过去某日"
    case .alsoSince(let day): "\(since(day))的其他变化"
    case .alsoByThisDay: "截至当日的其他变化"
    case .compareWith(let day): "与\(date(day, .long))对比"
    case .everyDay(let from, let to):
      "\(date(from, .long))至\(date(to, .long))期间，措施发生变化的每一天及当日状况；每一状况持续至下一个变化日。"
    case .latestHavePages(let number, let all):
      "共\(self.number(all))天，其中最近\(self.number(number))天有单独页面；本表收录全部日期。"
    case .byDay: "按日"
    case .nothingChanged: "当日无变化；本档案以这一天为基准日。"
    case .was(let before): "此前：\(status(.status(before, .inSentence)))"
    case .firstStep: "首个步骤"
    case .dated(let date): "日期记为\(date)"
    case .imprecise(let day): "\(date(day, .long))，仅知\(name(of: day.precision))"
    case .measures(let number, let state): "\(count(number, .measure))\(state)"
    case .more(let number, let state): "\(self.number(number))项\(state)"
    case .threatenedOrAnnounced: "威胁实施或已宣布"
    case .allMeasures: "全部措施"
    case .since(let day, let note): "\(since(day, .long))。\(note ?? "")"
    case .daysOfChange: "发生变化的日期"
    case .figuresLeadOn: "每个数字均链接至相应的数据序列，其中说明计入与不计入的内容。"
    case .changed: "当日变化"
    case .noStep: "没有日期为当日的步骤。"
    case .previous(let day): "上一变化日：\(day)"
    case .next(let day): "下一变化日：\(day)"
    }
  }
}
