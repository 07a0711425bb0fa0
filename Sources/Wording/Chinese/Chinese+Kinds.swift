internal import Dossiers

extension Chinese {
  package func kind(_ phrase: KindPhrase) -> String {
    switch phrase {
    case .one(let kind, _), .many(let kind, _): kind.names.name
    case .number(let number, let kind): "\(self.number(number))\(kind.names.measureWord)\(kind.names.name)"
    case .point(let status): name(of: status)
    case .contestedQuestion: "争议问题"
    }
  }

  private func name(of status: Series.Point.Status) -> String {
    switch status {
    case .inForce: "生效中"
    case .threatened: "威胁实施"
    case .observed: "观测值"
    }
  }
}

extension RecordKind {
  fileprivate var names: (measureWord: String, name: String) {
    switch self {
    case .actor: ("个", "相关方")
    case .measure: ("项", "措施")
    case .event: ("起", "事件")
    case .statement: ("次", "表态")
    case .question: ("个", "问题")
    case .theme: ("个", "主题")
    case .series: ("组", "数据序列")
    case .phase: ("个", "阶段")
    case .source: ("个", "来源")
    case .page: ("个", "页面")
    }
  }
}
