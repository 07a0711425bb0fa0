extension Chinese {
  package func list(_ phrase: ListPhrase) -> String {
    switch phrase {
    case .inAll(let number): "共\(self.number(number))条"
    case .byName: "全部条目，按名称排列。来源另有列表。"
    case .letter: "首字母"
    case .otherLetters: "其他"
    case .actors: "参与其中的国家、机构与人物，按所属方排列。"
    case .events: "会谈、公告、裁决与重要日期，由近及远排列。"
    case .statements: "谁说了什么，均为转述，由近及远排列。"
    case .questions: "争议所在，各方说法并列呈现。"
    case .measures: "全部措施及其状态变化，按所属方排列。"
    case .series: "各项比率与数量随时间的变化。"
    case .allSeries: "全部数据序列"
    case .themes: "贯穿争端的各条线索。"
    case .allThemes: "全部主题"
    case .sources: "所引文献，按类别分列，由近及远排列。"
    case .by(let side): "\(side)采取的措施"
    case .with(let sides): "与\(sides.joined(separator: "、"))共同"
    case .jointly: "共同采取的措施"
    case .changes: "本档案的修订内容，由近及远排列。"
    case .changesKind: "供再次到访的读者参阅"
    case .majorChange(let note): "重大修订：\(note)"
    case .updated: "已更新"
    case .updatedKind(let kind): "\(kind)，已更新"
    case .linksHere: "链入条目"
    case .none: "无"
    case .state: "状态"
    case .byStateAndSide: "各状态、各所属方的措施数量"
    }
  }
}
