extension Chinese {
  package func dayTool(_ phrase: DayToolPhrase) -> String {
    switch phrase {
    case .findDay: "查找某日"
    case .day: "日期"
    case .showDay: "查看当日状况"
    case .compareDays: "对比两日"
    case .from: "起始日"
    case .to: "结束日"
    case .compare: "对比"
    case .incomplete: "请填写完整日期。"
    case .endsOn(let day): "本档案截至\(day)。"
    case .beginsOn(let day): "首个步骤的日期为\(day)。"
    case .held(let day, let earlier): "\(day)的状况与\(earlier)相同。"
    case .noStepYet: "尚无步骤"
    case .measuresThatDiffer(let count): "状况不同的措施：\(count)。"
    case .noMeasures: "无"
    }
  }
}
