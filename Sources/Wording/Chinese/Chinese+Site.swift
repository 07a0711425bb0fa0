internal import Dossiers

extension Chinese {
  package func site(_ phrase: SitePhrase) -> String {
    switch phrase {
    case .brief: "简报"
    case .timeline: "时间线"
    case .chain: "回应链"
    case .pastDays: "按日回溯"
    case .changes: "修订记录"
    case .search: "搜索"
    case .alphabet: "名称索引"
    case .wholeDossier: "档案全文"
    case .wholeDossierOnPaper: "档案全文（打印版）"
    case .noSuchPage: "页面不存在"
    case .feed: "订阅"
    case .allRecords: "全部条目（JSON）"
    case .calendar: "日程前瞻（日历）"
    case .browse: "浏览"
    case .takeItWithYou: "下载与留存"
    case .about: "关于"
    case .claimsCarrySources: "每项陈述均注明来源；措施状态依据载有日期的正式文件认定。"
    case .publishedBy(let name): "发布者：\(name.ended(by: "。"))"
    case .textLicence(let licence): "文本许可：\(licence.ended(by: "。"))"
    case .fullStop(let text): text.ended(by: "。")
    case .earlierEdition(let day): "本版为截至\(date(day, .long))的档案，不含此后撰写的文字。"
    case .wholeDossierAsOf(let day): "档案全文合为一页，截至\(date(day, .long))，供打印或连续阅读。"
    case .titleAsOf(let title, let day): "\(title) · 截至\(date(day, .long))"
    case .year: "年份"
    case .theme: "主题"
    case .kind: "类别"
    case .side: "所属方"
    case .all: "全部"
    case .joint: "共同"
    case .sides(let names): names.joined(separator: "、")
    case .inBrackets(let words, let remark): "\(words)（\(remark)）"
    }
  }
}
