internal import Dossiers

extension Chinese {
  package func timeline(_ phrase: TimelinePhrase) -> String {
    switch phrase {
    case .upTo(let day): "截至\(date(day, .long))所有载有日期的步骤、事件与表态，按时间排列。"
    case .allYears: "全部年份"
    case .ofYear(let year): "\(year)年时间线"
    case .oneYear: "单一年份"
    case .stepsOfYear(let year): "\(year)年所有载有日期的步骤、事件与表态，按时间排列。"
    case .of(let title): "时间线：\(title)"
    case .partOf(let title): "涉及“\(title)”的所有载有日期的步骤、事件与表态，按时间排列。"
    case .phase(let number): "第\(number)阶段"
    case .entriesShown(let number, let all): "\(all)条中显示\(number)条"
    }
  }
}
