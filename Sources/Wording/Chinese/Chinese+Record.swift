internal import Dossiers

extension Chinese {
  package func record(_ phrase: RecordPhrase) -> String {
    switch phrase {
    case .role: "身份"
    case .statements: "表态"
    case .partOf: "隶属"
    case .allDatedEntries: "全部有日期的条目"
    case .otherNames: "其他名称"
    case .since(let day): since(day, .short)
    case .until(let day): "至\(date(day, .short))"
    case .numberOf(let number, let words): "\(self.number(number))项\(words)"
    case .date: "日期"
    case .place: "地点"
    case .by: "行为方"
    case .tookPart: "参与者"
    case .speaker: "发言者"
    case .stance: "立场"
    case .venue: "场合"
    case .themes: "主题"
    case .updated: "更新日期"
    case .changes: "修订"
    case .legalBasis: "法律依据"
    case .scope: "适用范围"
    case .series(let unit): "数据序列，\(unit)"
    case .percent: "百分比"
    case .counts: "计入"
    case .leavesOut: "不计入"
    case .byDate: "按日期"
    case .accounts(let number): count(number, .account)
    case .from(let day): since(day, .long)
    case .csv: "CSV"
    case .wholeTimeline: "完整时间线"
    case .wholeTimelineOf(let title): "完整时间线：\(title)"
    case .nothingBy(let day): "截至\(date(day, .long))尚无内容。"
    case .heldBy: "持此说者"
    case .restsOn: "依据"
    case .alsoPartOf: "另涉及"
    case .accountStarts(let side): "\(side)：说法由此开始"
    }
  }
}
