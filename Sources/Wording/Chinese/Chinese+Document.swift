extension Chinese {
  package func document(_ phrase: DocumentPhrase) -> String {
    switch phrase {
    case .brief: "简报"
    case .contestedQuestions: "争议问题"
    case .aboutTheDossier: "关于本档案"
    case .publishedBy: "发布者"
    case .licence: "文本许可"
    case .covers: "涵盖内容"
    case .leavesOut: "不涵盖"
    case .onTheWeb: "网址"
    case .contents: "目录"
    case .leftOut(let parts): "以下部分因篇幅从略，可在网站上阅读：\(parts)。"
    }
  }
}
