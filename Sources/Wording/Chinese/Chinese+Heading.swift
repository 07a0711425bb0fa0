extension Chinese {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .profile: "简介"
    case .facts: "基本信息"
    case .roles: "任职经历"
    case .measuresImposed: "采取的措施"
    case .measuresSuffered: "所受措施"
    case .positions: "在争议问题中的立场"
    case .whatHappened: "事件经过"
    case .whatChanged: "当时的变化"
    case .dayByDay: "逐日记录"
    case .whatItIsAbout: "内容概要"
    case .background: "背景"
    case .statusOverTime: "状态变化"
    case .everyChange: "历次状态变化"
    case .figures: "相关数字"
    case .whatItAnswers: "本措施的回应对象"
    case .whatAnsweredIt: "对本措施的回应"
    case .saidAboutIt: "相关表态"
    case .accounts: "各方说法"
    case .agreedSteps: "各方均无异议的步骤"
    case .whatTheRecordShows: "现有记录所示"
    case .stillOpen: "未决之处"
    case .allQuestions: "全部问题"
    case .theFigures: "数据明细"
    case .aboutTheFigures: "数据说明"
    case .soleSupport: "仅以此为据的内容"
    case .whatWasSaid: "表态内容"
    case .about: "涉及内容"
    }
  }
}
