package import Dossiers

// The words of the ready sets. Those of steps are verbs, which stand behind a date or a measure's name alike.

extension Chinese {
  package func word(_ word: CommonWord) -> String {
    switch word {
    case .threatened: "发出威胁"
    case .announced: "宣布"
    case .inForce: "生效"
    case .amended: "修改"
    case .extended: "延长"
    case .suspended: "暂停"
    case .resumed: "恢复"
    case .expired: "到期失效"
    case .withdrawn: "撤回"
    case .talks: "会谈"
    case .announcement: "公告"
    case .legal: "法律程序"
    case .speech: "讲话"
    case .deadline: "期限"
    case .other: "其他"
    case .person: "人物"
    case .state: "国家"
    case .territory: "地区"
    case .organisation: "组织"
    case .company: "企业"
    case .bloc: "国家集团"
    case .group: "群体"
    }
  }

  package func word(_ word: TradeWord) -> String {
    switch word {
    case .tariff: "关税"
    case .exportControl: "出口管制"
    case .importRestriction: "进口限制"
    case .entityListing: "实体清单"
    case .portFee: "港口费"
    case .investigation: "调查"
    case .boycott: "抵制"
    case .purchaseCommitment: "采购承诺"
    case .sanction: "制裁"
    case .raised: "提高"
    case .lowered: "降低"
    case .struckDown: "被判无效"
    }
  }

  package func word(_ word: LawWord) -> String {
    switch word {
    case .suit: "诉讼"
    case .motion: "动议"
    case .injunction: "禁令"
    case .ruling: "裁决"
    case .appeal: "上诉"
    case .settlement: "和解协议"
    case .licence: "许可"
    case .filed: "提交"
    case .pending: "待决"
    case .granted: "获准"
    case .affirmed: "维持"
    case .stayed: "中止"
    case .denied: "未获准"
    case .dismissed: "驳回"
    case .vacated: "撤销"
    case .settled: "和解"
    case .hearing: "庭审"
    case .filing: "提交文书"
    case .judgment: "判决"
    case .settlementTalks: "和解谈判"
    }
  }

  package func word(_ word: GeneralWord) -> String {
    switch word {
    case .agreement: "协议"
    case .treaty: "条约"
    case .works: "工程"
    case .act: "法令"
    case .referral: "提请审理"
    case .resolution: "决议"
    case .suspensionOfTalks: "谈判中止"
    case .signed: "签署"
    case .begun: "启动"
    case .ratified: "批准"
    case .completed: "完成"
    case .lapsed: "失效"
    case .rejected: "否决"
    case .summit: "峰会"
    case .ceremony: "仪式"
    case .incident: "突发事件"
    case .vote: "表决"
    }
  }
}
